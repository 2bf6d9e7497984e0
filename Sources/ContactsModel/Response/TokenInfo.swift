/// What a token may do, and whose it is. Every field may be missing.
///
/// Source: the answer of `POST /oauth/v2/private-apps/get/access-token-info`, as HubSpot's documentation shows it.
public struct TokenInfo: Hashable, Sendable {
  /// The portal that the token belongs to, `hubId` on the wire.
  public var portalID: Tolerant<Int>?
  /// The user who made it.
  public var userID: Tolerant<Int>?
  /// The app whose it is.
  public var appID: Tolerant<Int>?
  /// What it may do, such as `crm.objects.contacts.write`; nil where the answer does not say.
  public var scopes: [String]?

  /// What is known of a token.
  public init(
    portalID: Tolerant<Int>? = nil, userID: Tolerant<Int>? = nil, appID: Tolerant<Int>? = nil,
    scopes: [String]? = nil
  ) {
    self.portalID = portalID
    self.userID = userID
    self.appID = appID
    self.scopes = scopes
  }

  /// Nil if the JSON is no object.
  public init?(json: JSONNode) {
    guard json.isObject else { return nil }
    portalID = json["hubId"].flatMap(Tolerant.init)
    userID = json["userId"].flatMap(Tolerant.init)
    appID = json["appId"].flatMap(Tolerant.init)
    if case .array(let elements)? = json["scopes"]?.kind { scopes = elements.compactMap(\.text) }
  }
}
