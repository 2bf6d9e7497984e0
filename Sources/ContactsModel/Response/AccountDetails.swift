/// The portal that a token belongs to. Every field may be missing.
public struct AccountDetails: Hashable, Sendable {
  /// The number of the portal, `portalId` on the wire.
  public var portalID: Tolerant<Int>?
  /// Such as `STANDARD`, `DEVELOPER_TEST` or `SANDBOX`. The values are not published.
  public var accountType: String?
  /// Such as `US/Eastern`.
  public var timeZone: String?
  /// Such as `-04:00`.
  public var utcOffset: String?
  /// The same in milliseconds; negative west of Greenwich.
  public var utcOffsetMilliseconds: Tolerant<Int>?
  /// By its code, such as `USD`.
  public var companyCurrency: String?
  /// By their codes.
  public var additionalCurrencies: [String]
  /// Host of the pages for people, such as `app-eu1.hubspot.com`.
  public var uiDomain: String?
  /// Such as `na1` or `eu1`.
  public var dataHostingLocation: String?

  /// Details that say these; all else is nil or empty.
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
