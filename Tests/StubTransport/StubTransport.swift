public import ContactsAPI
public import HTTPTypes

/// A transport that is a closure.
public struct StubTransport: Transport {
  private let answer: @Sendable (SentRequest) async throws -> StubResponse

  public init(_ answer: @escaping @Sendable (SentRequest) async throws -> StubResponse) {
    self.answer = answer
  }

  public func send(
    _ request: HTTPRequest, body: [UInt8]?, timeout: Duration
  ) async throws -> (HTTPResponse, [UInt8]) {
    let response = try await answer(SentRequest(request, body, timeout))
    return (response.head, response.body)
  }
}
