/// What a person did with an edit, for undo and redo to name it.
public enum EditLabel: Hashable, Sendable {
  case addContact
  case duplicateContacts(Int)
  case deleteContacts(Int)
  case setProperty(String)
  case addProperty(String)
  case removeProperty(String)
  case addAssociation
  case setAssociation
  case removeAssociation
  case importContacts(Int)
}
