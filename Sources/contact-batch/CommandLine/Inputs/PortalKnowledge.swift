import Drafts

/// What is known of a portal while a file is read.
struct PortalKnowledge: Sendable {
  static let builtIn = Self(catalogue: .builtIn, associationTypes: .builtIn)

  /// With the owners that are known.
  var catalogue: PropertyCatalogue
  /// With the records that are known by name.
  var associationTypes: AssociationTypeTable
}
