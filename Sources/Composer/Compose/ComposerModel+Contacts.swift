import ContactsModel
import Drafts
import TerminalUI

extension ComposerModel {
  /// The marked contacts in the order of the draft, else the one under the cursor.
  var chosenIndices: [Int] {
    guard !compose.marks.isEmpty else { return current == nil ? [] : [compose.contacts.selected] }
    return document.inputs.enumerated().filter { compose.marks.contains($1.id) }.map(\.offset)
  }

  mutating func addContact() -> [Effect] {
    guard allows(.addContact) else { return [] }
    let index = document.inputs.isEmpty ? 0 : compose.contacts.selected + 1
    let effects = edit(document.draft.editToAddContact(at: index))
    show(contact: index)
    focus(.contacts)
    notice = Notice(
      "#\(index + 1) added",
      keys: "\(keyName(.addProperty)) adds a property, \(keyName(.link)) links a record")
    return effects
  }

  mutating func duplicate() -> [Effect] {
    let indices = chosenIndices
    guard allows(.duplicate), let last = indices.last else { return [] }
    let effects = edit(document.draft.editToDuplicate(indices))
    show(contact: last + indices.count)
    notice = Notice(
      indices.count == 1 ? "Duplicated as #\(last + 2)" : "\(indices.count) contacts duplicated")
    return effects
  }

  /// In Properties and Associations the line under the cursor goes, in Contacts the marked contacts or this one.
  mutating func delete() -> [Effect] {
    guard allows(.delete) else { return [] }
    switch pane {
    case .properties, .table: return deleteProperty()
    case .associations: return deleteAssociation()
    default: return deleteContacts()
    }
  }

  private mutating func deleteContacts() -> [Effect] {
    let indices = chosenIndices
    let effects = edit(document.draft.editToDelete(indices))
    compose.marks = []
    (compose.property, compose.association) = (0, 0)
    let what = indices.count == 1 ? "#\((indices.first ?? 0) + 1)" : "\(indices.count) contacts"
    notice = Notice("\(what) deleted", keys: "\(keyName(.undo)) brings back")
    return effects
  }

  private mutating func deleteProperty() -> [Effect] {
    if let number = switchedOffNumber { return deleteSwitchedOff(number) }
    guard let properties = current?.contact.properties, properties.indices.contains(compose.property) else {
      return []
    }
    let name = properties[compose.property].name
    let effects = edit(
      document.draft.editToRemoveProperty(at: compose.property, of: compose.contacts.selected))
    notice = Notice("\(name) deleted", keys: "\(keyName(.undo)) brings back")
    return effects
  }

  /// Why there is nothing to delete on the line of the cursor.
  var whyNotDelete: Notice? {
    switch pane {
    case .properties, .table: whyNoProperty
    case .associations:
      isOnAssociation ? nil : Notice("There is no link on this line")
    case .contacts, .contactJSON, .plan, .body, .confirm, .progress, .log, .outcomes, .record, .history,
      .submissions:
      nil
    }
  }

  private var isOnAssociation: Bool {
    current?.contact.associations.indices.contains(compose.association) ?? false
  }

  private mutating func deleteAssociation() -> [Effect] {
    guard isOnAssociation else { return [] }
    let effects = edit(
      document.draft.editToRemoveAssociation(at: compose.association, of: compose.contacts.selected))
    notice = Notice("Link deleted", keys: "\(keyName(.undo)) brings back")
    return effects
  }

  mutating func show(contact index: Int) {
    if !isShown(index) {
      compose.range = nil
      compose.shown?.reveal(index, of: workspace.document.inputs)
    }
    compose.contacts.selected = index
    (compose.property, compose.association) = (0, 0)
    keepCursorsInside()
  }
}
