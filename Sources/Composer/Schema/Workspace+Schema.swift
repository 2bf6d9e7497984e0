import Drafts

extension Workspace {
  /// What the catalogue knows of a property, with the owners as its options where it is one of theirs.
  func knownEntry(_ name: String) -> CatalogueEntry? { catalogue[name]?.offering(schema.owners) }

  /// Where the properties come from, for the window that offers them.
  var propertiesOrigin: String { origin("properties", readAt: schema.definitionsReadAt) }

  func labelsOrigin(of object: String) -> String {
    origin("labels", readAt: schema.labelsReadAt[object])
  }

  private func origin(_ things: String, readAt: Int64?) -> String {
    if let readAt { return "\(things) loaded \(SchemaState.age(of: readAt, at: now))" }
    return "built-in \(things)" + (connection.portalID == nil ? " (\(connection.absence.words()))" : "")
  }
}
