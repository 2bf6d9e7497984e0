public import HTTPTypes

/// Carries one request to HubSpot and its answer back.
///
/// Implement a transport to use another HTTP library, or none in tests. To look at requests and answers, or to change
/// them, write a ``Middleware`` instead.
///
/// A transport does not retry, does not follow redirects and does not judge the status: an answer of any status is an
/// answer.
public protocol Transport: Sendable {
  /// Sends the request and waits for the whole answer.
  ///
  /// - Parameters:
  ///   - request: with scheme, authority, path and every header field.
  ///   - body: nil for a request without a body.
  ///   - timeout: from the first attempt to connect to the last byte of the answer.
  /// - Returns: the answer, and its body, decompressed.
  /// - Throws: a ``TransportError`` that says whether anything may have left the machine. Any other error counts as
  ///   one after which something may have.
  func send(
    _ request: HTTPRequest, body: [UInt8]?, timeout: Duration
  ) async throws -> (HTTPResponse, [UInt8])
}
