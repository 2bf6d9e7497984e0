import ContactsModel
import Drafts
import TerminalUI

/// Properties that are switched off stand behind the others, and are not sent.
extension ComposerModel {
  var switchedOff: [SwitchedOffProperty] { current?.hints.off ?? [] }

  /// The number of the property under the cursor among those that are off.
  var switchedOffNumber: Int? {
    guard let contact = current?.contact else { return nil }
    let number = compose.property - contact.properties.count
    return switchedOff.indices.contains(number) ? number : nil
  }

  /// Nil on a line with a property, be it on or off.
  var whyNoProperty: Notice? {
    let isThere = current?.contact.properties.indices.contains(compose.property) ?? false
    return isThere || switchedOffNumber != nil ? nil : Notice("There is no property on this line")
  }

  /// Switches the property under the cursor off, or on again. The cursor goes with it.
  mutating func switchProperty() -> [Effect] {
    guard let contact = current?.contact else { return [] }
    if let number = switchedOffNumber { return switchOn(number, of: contact) }
    guard contact.properties.indices.contains(compose.property) else { return [] }
    let name = contact.properties[compose.property].name
    let effects = edit(document.draft.editToSwitchOff(at: compose.property, of: compose.contacts.selected))
    compose.property = propertyLineCount - 2
    notice = Notice(
      "\(name) is off: it stays here and is not sent", keys: "\(keyName(.switchOff)) switches it on")
    return effects
  }

  private mutating func switchOn(_ number: Int, of contact: ContactInput) -> [Effect] {
    let off = switchedOff[number]
    guard contact.value(of: off.property.name) == nil else {
      notice = .warning("The contact has another \(off.property.name): delete one of the two first")
      return []
    }
    let effects = edit(document.draft.editToSwitchOn(number, of: compose.contacts.selected))
    compose.property = min(off.position, contact.properties.count)
    notice = Notice("\(off.property.name) is on again")
    return effects
  }

  /// What is off cannot be edited. False if the cursor is on no such line.
  mutating func sayIsOff() -> Bool {
    guard let number = switchedOffNumber else { return false }
    notice = Notice(
      "\(switchedOff[number].property.name) is off", keys: "\(keyName(.switchOff)) switches it on")
    return true
  }

  mutating func deleteSwitchedOff(_ number: Int) -> [Effect] {
    let name = switchedOff[number].property.name
    let effects = edit(document.draft.editToRemoveSwitchedOff(number, of: compose.contacts.selected))
    notice = Notice("\(name) deleted", keys: "\(keyName(.undo)) brings back")
    return effects
  }
}
