import ContactsModel
import Drafts

extension ComposerModel {
  mutating func take(_ owners: [Owner]) {
    schema.owners = owners.filter { $0.archived != .value(true) }
    (schema.ownersReadAt, schema.asksForOwners) = (now, false)
  }

  /// The owners are asked for when a field needs them first, and again when they are old.
  mutating func ownersNeeded() -> [Effect] {
    guard let field = compose.field, connection.portalID != nil, !schema.asksForOwners,
      composeView.isOwner(field), SchemaState.isOld(schema.ownersReadAt, at: now)
    else { return [] }
    schema.asksForOwners = true
    return [.portal(.fetchOwners)]
  }
}
