/// Carries one request to the service and its answer back.
///
/// Implement a transport to use another HTTP library, or in tests, where a closure is enough: see ``ClosureTransport``.
/// To look at requests and answers, or to change them, write a ``Middleware`` instead.
///
/// A transport does not retry, does not follow redirects and does not judge the status: an answer of any status is an
/// answer.
public protocol Transport: Sendable {
  /// Sends the request and waits for the whole answer.
  ///
  /// - Throws: a ``TransportError`` that says whether anything may have left the machine. Any other error counts as
  ///   one after which something may have.
  func send(_ request: HTTPRequest) async throws -> HTTPResponse
}

/// A transport that is a closure.
public struct ClosureTransport: Transport {
  private let answer: @Sendable (HTTPRequest) async throws -> HTTPResponse

  public init(_ answer: @escaping @Sendable (HTTPRequest) async throws -> HTTPResponse) {
    self.answer = answer
  }

  public func send(_ request: HTTPRequest) async throws -> HTTPResponse {
    try await answer(request)
  }
}
