import ContactsAPI
import HTTPTypes
import LoopbackServer
import StubTransport
import Testing

/// Failures after which HubSpot may have carried the request out.
struct LostAnswerTests {
  @Test func `the connection is closed before the answer`() async throws {
    #expect(try await Loopback.failure(.close) == .answerLost(.connectionClosed))
  }

  @Test(arguments: [0, 1, 40])
  func `the connection is closed within the answer`(bytes: Int) async throws {
    let body = Array(try Fixture.bytes("created.json").prefix(bytes))
    let answer = Loopback.answer("201 Created", body: body, length: 5000)
    #expect(try await Loopback.failure(.answer(answer, thenClose: true)) == .answerLost(.connectionClosed))
  }

  @Test func `the connection is closed within the head`() async throws {
    let answer = Array("HTTP/1.1 201 Crea".utf8)
    #expect(try await Loopback.failure(.answer(answer, thenClose: true)) == .answerLost(.connectionClosed))
  }

  @Test func `no answer in time`() async throws {
    #expect(
      try await Loopback.failure(.hang, timeout: .seconds(2)) == .answerLost(.timedOut))
  }

  @Test func `an answer that never ends`() async throws {
    let answer = Loopback.answer("201 Created", length: 5000)
    #expect(
      try await Loopback.failure(.answer(answer), timeout: .seconds(2)) == .answerLost(.timedOut))
  }

  @Test func `what comes is no HTTP`() async throws {
    let error = try await Loopback.failure(.answer(Array("hello?\r\n\r\n".utf8), thenClose: true))
    #expect(error == .answerLost(.garbled(.notHTTP)))
  }

  @Test func `what comes cannot be unpacked`() async throws {
    let answer = Loopback.answer("201 Created", ["Content-Encoding: gzip"], body: Array("not packed".utf8))
    let error = try await Loopback.failure(.answer(answer))
    #expect(error == .answerLost(.garbled(.compression)))
  }

  @Test(arguments: ["Content-Length: 5000", "Connection: close"])
  func `an answer that is too long is cut off`(header: String) async throws {
    let body = [UInt8](repeating: 0x20, count: 5000)
    let answer = Array("HTTP/1.1 201 Created\r\n\(header)\r\n\r\n".utf8) + body
    let error = try await Loopback.failure(
      .answer(answer, thenClose: true), options: .init(maximumAnswerBytes: 4999))
    #expect(error == TransportError(.answerTooLarge(limit: 4999), requestLeft: true))
  }

  @Test func `an answer that is too long once unpacked is cut off`() async throws {
    let packed = try Fixture.bytes("account.json.gz")
    let answer = Loopback.answer("200 OK", ["Content-Encoding: gzip"], body: packed)
    let error = try await Loopback.failure(.answer(answer), options: .init(maximumAnswerBytes: 220))
    #expect(error == TransportError(.answerTooLarge(limit: 220), requestLeft: true))
  }

  @Test func `a request is cancelled on its way`() async throws {
    let error = try await Loopback.with(.hang) { transport, server in
      let request = SentRequest(.post, "http://127.0.0.1:\(server.port)/", body: [0x7B])
      let task = Task {
        await #expect(throws: TransportError.self) { try await transport.send(request) }
      }
      for await _ in server.arrivals { break }
      task.cancel()
      return await task.value
    }
    #expect(error == TransportError(.cancelled, requestLeft: true))
  }
}
