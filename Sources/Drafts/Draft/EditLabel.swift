/// What a person did with an edit, for undo and redo to name it.
public enum EditLabel: Hashable, Sendable {
  case addContact
  case duplicateContacts(Int)
  case deleteContacts(Int)
  case setProperty(String)
  case addProperty(String)
  case removeProperty(String)
  case rewriteContact
  case addAssociation
  case setAssociation
  case removeAssociation
  case importContacts(Int)
  /// One property of that many contacts.
  case setOnAll(String, Int)
  case clearFromAll(String, Int)
  case fillFromFirst(String, Int)
  case replaceText(Int)
  /// The name of the preset, and how many contacts got something of it.
  case applyPreset(String, Int)
  /// What it was about, mostly a property, and how many contacts were corrected.
  case takeSuggestions(String, Int)
  /// Labels became values in so many contacts.
  case readLabels(Int)
  /// So many inputs change the contacts that are there, in place of creating them again.
  case changeExisting(Int)
  /// What somebody else changed was decided for so many contacts.
  case settleConflicts(Int)
  /// What so many contacts hold since they were updated was noted.
  case noteUpdates(Int)
  case switchOff(String)
  case switchOn(String)

  /// It notes what is so, and is nothing that a person did.
  var isNote: Bool {
    if case .noteUpdates = self { true } else { false }
  }
}
