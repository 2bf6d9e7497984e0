import Drafts

/// What a preset is picked for.
public enum PresetUse: Hashable, Sendable {
  /// A new contact.
  case addContact
  /// The marked contacts, or the one under the cursor.
  case apply
  case delete
}
