/// The portal that a token belongs to. Every field may be missing.
public struct AccountDetails: Hashable, Sendable {
  public var portalID: Tolerant<Int>?
  /// Such as `STANDARD`, `DEVELOPER_TEST` or `SANDBOX`. The values are not published.
  public var accountType: String?
  /// Such as `US/Eastern`.
  public var timeZone: String?
  public var utcOffset: String?
  public var utcOffsetMilliseconds: Tolerant<Int>?
  public var companyCurrency: String?
  public var additionalCurrencies: [String]
  /// Host of the pages for people, such as `app-eu1.hubspot.com`.
  public var uiDomain: String?
  /// Such as `na1` or `eu1`.
  public var dataHostingLocation: String?

  public init(
    portalID: Tolerant<Int>? = nil, accountType: String? = nil, timeZone: String? = nil,
    uiDomain: String? = nil, dataHostingLocation: String? = nil
  ) {
    self.portalID = portalID
    self.accountType = accountType
    self.timeZone = timeZone
    self.uiDomain = uiDomain
    self.dataHostingLocation = dataHostingLocation
    additionalCurrencies = []
  }

  /// Nil if the JSON is no object.
  public init?(json: JSONNode) {
    guard json.isObject else { return nil }
    portalID = json["portalId"].flatMap(Tolerant.init)
    accountType = json["accountType"]?.text
    timeZone = json["timeZone"]?.text
    utcOffset = json["utcOffset"]?.text
    utcOffsetMilliseconds = json["utcOffsetMilliseconds"].flatMap(Tolerant.init)
    companyCurrency = json["companyCurrency"]?.text
    additionalCurrencies = json["additionalCurrencies"].list(\.text)
    uiDomain = json["uiDomain"]?.text
    dataHostingLocation = json["dataHostingLocation"]?.text
  }
}
