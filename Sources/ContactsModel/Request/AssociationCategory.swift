/// Who defined an association type. Values that are not published are kept as the text that came.
///
/// Source: schema `AssociationSpec` of the published contacts API.
public struct AssociationCategory: RawRepresentable, Hashable, Sendable {
  /// The text on the wire.
  public var rawValue: String

  /// Takes any text, published or not.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// HubSpot's own: the same ids in every portal.
  public static let hubspotDefined = Self(rawValue: "HUBSPOT_DEFINED")
  /// Made by people of the portal: its ids are those of this portal alone.
  public static let userDefined = Self(rawValue: "USER_DEFINED")
  /// Made by an app: its ids are those of this portal alone.
  public static let integratorDefined = Self(rawValue: "INTEGRATOR_DEFINED")
  /// Published without a word on what it is for.
  public static let work = Self(rawValue: "WORK")

  /// The published values, in the order in which people meet them.
  public static let published: [Self] = [.hubspotDefined, .userDefined, .integratorDefined, .work]
}
