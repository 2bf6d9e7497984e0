/// Who defined an association type. Values that are not published are kept as the text that came.
///
/// Source: schema `AssociationSpec` of the published contacts API.
public struct AssociationCategory: RawRepresentable, Hashable, Sendable {
  public var rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  public static let hubspotDefined = Self(rawValue: "HUBSPOT_DEFINED")
  public static let userDefined = Self(rawValue: "USER_DEFINED")
  public static let integratorDefined = Self(rawValue: "INTEGRATOR_DEFINED")
  public static let work = Self(rawValue: "WORK")

  /// The published values, in the order in which people meet them.
  public static let published: [Self] = [.hubspotDefined, .userDefined, .integratorDefined, .work]
}
