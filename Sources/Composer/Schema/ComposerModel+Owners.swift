import ContactsModel
import Drafts

/// Owners are picked by name or e-mail, and stored by id.
extension ComposerModel {
  mutating func take(_ owners: [Owner]) {
    schema.owners = owners.filter { $0.archived != .value(true) }
    (schema.ownersReadAt, schema.asksForOwners) = (now, false)
  }

  /// The owners are asked for when a field needs them first, and again when they are old.
  mutating func ownersNeeded() -> [Effect] {
    guard let field = compose.field, connection.portalID != nil, !schema.asksForOwners,
      entryNeedsOwners(field), SchemaState.isOld(schema.ownersReadAt, at: now)
    else { return [] }
    schema.asksForOwners = true
    return [.portal(.fetchOwners)]
  }

  private func entryNeedsOwners(_ field: ValueField) -> Bool {
    name(of: field).flatMap { catalogue[$0] }?.isOwner ?? false
  }

  /// Said under a field that takes an owner while there is nobody to pick from.
  func ownerAdvice(for entry: CatalogueEntry) -> String? {
    guard entry.isOwner else { return nil }
    return connection.portalID == nil
      ? "the id of an owner, in digits; no connection to find it by name"
      : "the id of an owner, in digits; its name when the owners are read"
  }
}
