import Drafts
import Submissions

extension EditLabel {
  /// What was done, for the message after an undo: `delete 3 contacts`.
  var words: String {
    switch self {
    case .addContact: "add a contact"
    case .duplicateContacts(let count): "duplicate \(contacts(count))"
    case .deleteContacts(let count): "delete \(contacts(count))"
    case .setProperty(let name): "change \(name)"
    case .addProperty(let name): "add \(name)"
    case .removeProperty(let name): "delete \(name)"
    case .rewriteContact: "edit a contact as text"
    case .addAssociation: "link a record"
    case .setAssociation: "change a link"
    case .removeAssociation: "delete a link"
    case .importContacts(let count): "import \(contacts(count))"
    case .setOnAll(let name, let count): "set \(name) on \(contacts(count))"
    case .clearFromAll(let name, let count): "clear \(name) from \(contacts(count))"
    case .fillFromFirst(let name, let count): "fill \(name) of \(contacts(count))"
    case .switchOff(let name): "switch \(name) off"
    case .switchOn(let name): "switch \(name) on"
    case .replaceText(let count): "replace text in \(contacts(count))"
    case .changeExisting(let count): "update \(contacts(count)) in HubSpot"
    case .settleConflicts(let count): "resolve conflicts in \(contacts(count))"
    case .noteUpdates(let count): "record the update of \(contacts(count))"
    case .readLabels(let count): "read labels in \(contacts(count))"
    case .takeSuggestions(let name, let count):
      "take suggestions\(name.isEmpty ? "" : " for \(name)") in \(contacts(count))"
    case .applyPreset(let name, let count): "set preset \(name) on \(contacts(count))"
    }
  }
}
