public import HTTPTypes

/// Sees every request on its way out and every answer on its way back.
///
/// Write one for what concerns all requests: logging, measuring, waiting for a rate limit. The access token is never
/// visible here: it is put in behind the last middleware, and taken out of answers before the first one.
///
/// A middleware that sends a request more than once has to know whether a write may be repeated: the client itself
/// never does.
public protocol Middleware: Sendable {
  /// Handles one request.
  ///
  /// - Parameters:
  ///   - body: nil for a request without a body.
  ///   - next: the rest of the way to HubSpot and back.
  /// - Returns: the answer and its body, usually those of `next`.
  func intercept(
    _ request: HTTPRequest, body: [UInt8]?, endpoint: Endpoint,
    next: @Sendable (HTTPRequest, [UInt8]?) async throws -> (HTTPResponse, [UInt8])
  ) async throws -> (HTTPResponse, [UInt8])
}
