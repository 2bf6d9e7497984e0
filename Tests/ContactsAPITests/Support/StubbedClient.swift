import ContactsAPI
import HTTPTypes
import StubTransport
import Synchronization

/// A client whose transport is a list of what went out and one answer for all.
struct StubbedClient {
  final class Sent: Sendable {
    private let requests = Mutex<[SentRequest]>([])

    var all: [SentRequest] { requests.withLock { $0 } }

    func append(_ request: SentRequest) {
      requests.withLock { $0.append(request) }
    }
  }

  static let tokenText = "pat-eu1-5f2c1d7e-0000-4000-8000-1234567890ab"

  let client: ContactsClient
  let sent = Sent()

  init(
    paths: APIPaths = .v3, middlewares: [any Middleware] = [],
    answer: @escaping @Sendable () throws -> StubResponse
  ) throws {
    let sent = sent
    client = ContactsClient(
      configuration: .init(
        baseURL: "https://crm.example.org/", token: try AccessToken(Self.tokenText), paths: paths),
      transport: StubTransport { request in
        sent.append(request)
        return try answer()
      },
      middlewares: middlewares)
  }

  init(
    status: Int, fixture: String, headers: HTTPFields = [:], paths: APIPaths = .v3
  ) throws {
    let body = try Fixture.bytes(fixture)
    try self.init(paths: paths) { StubResponse(status: status, headers: headers, body: body) }
  }

  init(status: Int, body: String, headers: HTTPFields = [:]) throws {
    try self.init { StubResponse(status: status, headers: headers, body: Array(body.utf8)) }
  }

  /// The error that creating an empty batch gives.
  func createError() async -> ContactsError? {
    do {
      _ = try await client.createBatch(Array(#"{"inputs":[]}"#.utf8))
      return nil
    } catch {
      return error
    }
  }
}
