public import ContactsAPI
public import HTTPTypes

/// A request as a transport gets it.
public struct SentRequest: Sendable {
  public var head: HTTPRequest
  /// Nil for a request without a body.
  public var body: [UInt8]?
  public var timeout: Duration

  public init(
    _ method: HTTPRequest.Method, _ url: String, body: [UInt8]? = nil, timeout: Duration = .seconds(120)
  ) {
    self.init(
      HTTPRequest(method, baseURL: url, path: url.hasSuffix("/") ? "/" : "", headerFields: [:]), body, timeout
    )
  }

  init(_ head: HTTPRequest, _ body: [UInt8]?, _ timeout: Duration) {
    self.head = head
    self.body = body
    self.timeout = timeout
  }

  public var method: HTTPRequest.Method { head.method }
  public var headers: HTTPFields { head.headerFields }
  /// Empty if it has no address.
  public var url: String { head.absoluteURL ?? "" }
}

extension Transport {
  public func send(_ request: SentRequest) async throws -> StubResponse {
    let (head, body) = try await send(request.head, body: request.body, timeout: request.timeout)
    return StubResponse(head: head, body: body)
  }
}
