/// What the service answered, read, and as it came.
public struct Answer<Value: Sendable>: Sendable {
  public var value: Value
  /// 200 to 299.
  public var status: Int
  public var headers: HeaderFields
  /// The body, in which every occurrence of the token has been replaced.
  public var body: [UInt8]

  public init(value: Value, status: Int, headers: HeaderFields = HeaderFields(), body: [UInt8] = []) {
    self.value = value
    self.status = status
    self.headers = headers
    self.body = body
  }

  /// To be quoted to the support of the service; nil if the answer has none.
  public var correlationID: String? { headers.correlationID }
  /// Nil if the answer speaks of no limit, as searches do.
  public var rateLimit: RateLimit? { RateLimit(headers) }
}

extension HeaderFields {
  var correlationID: String? { self["x-hubspot-correlation-id"] ?? self["x-request-id"] }
}
