/// The body of a refusal, 4xx or 5xx.
///
/// Source: schema `Error`, and what real answers add to it. Every field may be missing.
public struct ErrorBody: Hashable, Sendable {
  /// Seen as `error`.
  public var status: String?
  /// HubSpot's own words; may hold JSON, see ``details``.
  public var message: String?
  /// Such as `VALIDATION_ERROR`, `CONFLICT` or `MISSING_SCOPES`; missing in a 429.
  public var category: String?
  /// Such as `crm.associations.INVALID_ASSOCIATION`. The values are not published.
  public var subCategory: String?
  /// To be quoted to the support of HubSpot.
  public var correlationID: String?
  /// Facts about the refusal as a whole.
  public var context: ErrorContext
  /// May name fewer reasons than the message does: see ``details``.
  public var errors: [ErrorDetail]
  /// Where HubSpot explains it.
  public var links: [Link]
  /// Only in a 429, as `RATE_LIMIT`.
  public var errorType: String?
  /// Only in a 429: which limit was reached.
  public var policyName: RateLimitPolicy?
  /// Only in a 429: seldom there.
  public var groupName: String?
  /// Only in a 429: names the request as ``correlationID`` does.
  public var requestID: String?
  /// Only in answers of the older form, where they stand in the place of `errors`.
  public var validationResults: [ErrorDetail]

  /// A body that says these.
  public init(
    status: String? = nil, message: String? = nil, category: String? = nil, subCategory: String? = nil,
    correlationID: String? = nil, context: ErrorContext = ErrorContext(), errors: [ErrorDetail] = [],
    links: [Link] = [], errorType: String? = nil, policyName: RateLimitPolicy? = nil,
    groupName: String? = nil, requestID: String? = nil, validationResults: [ErrorDetail] = []
  ) {
    self.status = status
    self.message = message
    self.category = category
    self.subCategory = subCategory
    self.correlationID = correlationID
    self.context = context
    self.errors = errors
    self.links = links
    self.errorType = errorType
    self.policyName = policyName
    self.groupName = groupName
    self.requestID = requestID
    self.validationResults = validationResults
  }

  /// Nil if the JSON is no object.
  public init?(json: JSONNode) {
    guard json.isObject else { return nil }
    status = json["status"]?.text
    message = json["message"]?.text
    category = json["category"]?.text
    subCategory = json["subCategory"]?.text
    correlationID = json["correlationId"]?.text
    context = ErrorContext(json: json["context"])
    errors = json["errors"].list(ErrorDetail.init)
    links = Link.list(json["links"])
    errorType = json["errorType"]?.text
    policyName = json["policyName"]?.text.map(RateLimitPolicy.init)
    groupName = json["groupName"]?.text
    requestID = json["requestId"]?.text
    validationResults = json["validationResults"].list(ValidationMessage.detail)
  }
}

/// The limit that a 429 speaks of. Values that are not known are kept as the text that came.
public struct RateLimitPolicy: RawRepresentable, Hashable, Sendable {
  /// The text on the wire.
  public var rawValue: String

  /// Takes any text, published or not.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Resets at midnight of the portal's time zone; waiting a few seconds does not help.
  public static let daily = Self(rawValue: "DAILY")
  /// So many requests in ten seconds.
  public static let tenSecondlyRolling = Self(rawValue: "TEN_SECONDLY_ROLLING")
  /// So many requests in a second, as searches have it.
  public static let secondly = Self(rawValue: "SECONDLY")
}
