public import HTTPTypes

/// What HubSpot answered, read, and as it came.
public struct Answer<Value: Sendable>: Sendable {
  /// What the body says.
  public var value: Value
  /// 200 to 299.
  public var status: Int
  /// The header fields, in which every occurrence of the token has been replaced.
  public var headers: HTTPFields
  /// The body, in which every occurrence of the token has been replaced.
  public var body: [UInt8]

  /// Puts an answer together, as tests do in place of the client.
  public init(value: Value, status: Int, headers: HTTPFields = HTTPFields(), body: [UInt8] = []) {
    self.value = value
    self.status = status
    self.headers = headers
    self.body = body
  }

  init(value: Value, _ response: HTTPResponse, _ body: [UInt8]) {
    self.init(value: value, status: response.status.code, headers: response.headerFields, body: body)
  }

  /// To be quoted to the support of HubSpot; nil if the answer has none.
  public var correlationID: String? { headers.correlationID }
  /// Nil if the answer speaks of no limit, as searches do.
  public var rateLimit: RateLimit? { RateLimit(headers) }
}
