import ContactsAPI
import Drafts

/// What is known of a portal while a file is read.
struct PortalKnowledge: Sendable {
  static let builtIn = builtIn(for: .v3)

  /// Before the portal has been asked.
  static func builtIn(for paths: APIPaths) -> Self {
    Self(catalogue: .builtIn(for: paths), associationTypes: .builtIn)
  }

  /// With the owners that are known.
  var catalogue: PropertyCatalogue
  /// With the records that are known by name.
  var associationTypes: AssociationTypeTable
}
