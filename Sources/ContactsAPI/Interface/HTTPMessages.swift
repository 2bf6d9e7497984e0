/// A request as a ``Transport`` is to send it: every header is in it already.
public struct HTTPRequest: Hashable, Sendable {
  public var method: HTTPMethod
  /// Absolute.
  public var url: String
  public var headers: HeaderFields
  /// Nil for a request without a body.
  public var body: [UInt8]?
  /// From the first attempt to connect to the last byte of the answer.
  public var timeout: Duration

  public init(
    _ method: HTTPMethod, _ url: String, headers: HeaderFields = HeaderFields(), body: [UInt8]? = nil,
    timeout: Duration = .seconds(120)
  ) {
    self.method = method
    self.url = url
    self.headers = headers
    self.body = body
    self.timeout = timeout
  }
}

public enum HTTPMethod: String, Sendable {
  case get = "GET"
  case post = "POST"
}

/// An answer that came in completely, of whatever status.
public struct HTTPResponse: Hashable, Sendable {
  public var status: Int
  public var headers: HeaderFields
  /// Decompressed.
  public var body: [UInt8]

  public init(status: Int, headers: HeaderFields = HeaderFields(), body: [UInt8] = []) {
    self.status = status
    self.headers = headers
    self.body = body
  }
}
