import ContactsAPI
import HTTPTypes
import StubTransport
import Synchronization
import Testing

private final class Notebook: Sendable {
  private let lines = Mutex<[String]>([])

  var all: [String] { lines.withLock { $0 } }

  func write(_ line: String) {
    lines.withLock { $0.append(line) }
  }
}

private struct Noting: Middleware {
  var name: String
  var notebook: Notebook

  func intercept(
    _ request: HTTPRequest, body: [UInt8]?, endpoint: Endpoint,
    next: @Sendable (HTTPRequest, [UInt8]?) async throws -> (HTTPResponse, [UInt8])
  ) async throws -> (HTTPResponse, [UInt8]) {
    notebook.write("\(name) out \(endpoint) \(request.headerFields[.authorization] ?? "no token")")
    let (response, answer) = try await next(request, body)
    notebook.write("\(name) in \(String(decoding: answer, as: UTF8.self))")
    return (response, answer)
  }
}

/// Tries once more after any failure.
private struct Stubborn: Middleware {
  func intercept(
    _ request: HTTPRequest, body: [UInt8]?, endpoint: Endpoint,
    next: @Sendable (HTTPRequest, [UInt8]?) async throws -> (HTTPResponse, [UInt8])
  ) async throws -> (HTTPResponse, [UInt8]) {
    do { return try await next(request, body) } catch { return try await next(request, body) }
  }
}

/// Shows each answer as a middleware sees it.
private struct Watching: Middleware {
  var watch: @Sendable (HTTPResponse) -> Void

  func intercept(
    _ request: HTTPRequest, body: [UInt8]?, endpoint: Endpoint,
    next: @Sendable (HTTPRequest, [UInt8]?) async throws -> (HTTPResponse, [UInt8])
  ) async throws -> (HTTPResponse, [UInt8]) {
    let answer = try await next(request, body)
    watch(answer.0)
    return answer
  }
}

private struct Blocking: Middleware {
  struct Blocked: Error {}

  func intercept(
    _ request: HTTPRequest, body: [UInt8]?, endpoint: Endpoint,
    next: @Sendable (HTTPRequest, [UInt8]?) async throws -> (HTTPResponse, [UInt8])
  ) async throws -> (HTTPResponse, [UInt8]) {
    throw Blocked()
  }
}

struct MiddlewareTests {
  @Test func `the first one of the list is outermost, and none sees the token`() async throws {
    let notebook = Notebook()
    let stub = try StubbedClient(
      middlewares: [Noting(name: "a", notebook: notebook), Noting(name: "b", notebook: notebook)]
    ) {
      StubResponse(status: 200, body: Array("{\"uiDomain\":\"\(StubbedClient.tokenText)\"}".utf8))
    }
    _ = try await stub.client.accountDetails()
    let body = #"{"uiDomain":"[token]"}"#
    #expect(
      notebook.all == [
        "a out accountDetails no token", "b out accountDetails no token", "b in \(body)", "a in \(body)",
      ])
    #expect(stub.sent.all.first?.headers[.authorization] == "Bearer \(StubbedClient.tokenText)")
  }

  @Test func `the token is taken out of bodies and headers of answers and refusals`() async throws {
    let text = "{\"message\":\"bad token \(StubbedClient.tokenText)\"}"
    let stub = try StubbedClient(
      status: 401, body: text, headers: ["x-request-id": "for \(StubbedClient.tokenText)"])
    let error = try #require(await stub.createError())
    #expect(error.body == Array(#"{"message":"bad token [token]"}"#.utf8))
    #expect(error.correlationID == "for [token]")
    guard case .refused(let body) = error.cause else {
      Issue.record("\(error.cause)")
      return
    }
    #expect(body.message == "bad token [token]")
  }

  @Test func `the token is taken out of the reason phrase of an answer`() async throws {
    let seen = Mutex<HTTPResponse?>(nil)
    let head = HTTPResponse(status: .init(code: 200, reasonPhrase: "for \(StubbedClient.tokenText)"))
    let stub = try StubbedClient(middlewares: [Watching { response in seen.withLock { $0 = response } }]) {
      StubResponse(head: head, body: Array("{}".utf8))
    }
    _ = try await stub.client.accountDetails()
    #expect(seen.withLock { $0 }?.status.reasonPhrase == "for [token]")
  }

  @Test func `what a middleware stops has not left`() async throws {
    let stub = try StubbedClient(middlewares: [Blocking()]) { StubResponse(status: 201) }
    let error = try #require(await stub.createError())
    guard case .other(let cause) = error.cause else {
      Issue.record("\(error.cause)")
      return
    }
    #expect(cause is Blocking.Blocked)
    #expect(!error.requestLeft)
    #expect(stub.sent.all.isEmpty)
  }

  @Test func `an attempt that may have left is not forgotten over a later one that has not`() async throws {
    let attempts = Mutex([TransportError.answerLost(.timedOut), .couldNotConnect(.connectionRefused)])
    let stub = try StubbedClient(middlewares: [Stubborn()]) {
      throw attempts.withLock { $0.removeFirst() }
    }
    let error = try #require(await stub.createError())
    guard case .couldNotConnect = error.cause else {
      Issue.record("\(error.cause)")
      return
    }
    #expect(error.requestLeft)
    #expect(stub.sent.all.count == 2)
  }
}
