import Drafts

/// Owners are picked by name or e-mail, and stored by id.
extension Workspace {
  /// Asks for the owners when a field needs them first, and again when they are old.
  mutating func ownersNeeded() -> [Effect] {
    guard connection.portalID != nil, !schema.asksForOwners, SchemaState.isOld(schema.ownersReadAt, at: now)
    else { return [] }
    schema.asksForOwners = true
    return [.portal(.fetchOwners)]
  }

  /// Said under a field that takes an owner while there is nobody to pick from.
  func ownerAdvice(for entry: CatalogueEntry) -> String? {
    guard entry.isOwner else { return nil }
    return connection.portalID == nil
      ? "the id of an owner, in digits; \(connection.absence.words(to: "find it by name"))"
      : "the id of an owner, in digits; its name when the owners are read"
  }
}
