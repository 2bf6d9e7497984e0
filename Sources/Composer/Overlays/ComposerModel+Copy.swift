import ContactsModel
import Drafts
import TerminalUI

extension ComposerModel {
  mutating func askWhatToCopy() {
    if "vpibc".contains(where: { copied($0) != nil }) {
      overlays.append(.copyMenu)
    } else {
      notice = Notice("There is nothing to copy here")
    }
  }

  mutating func pressInCopyMenu(_ key: Key) -> [Effect] {
    guard case .character(let letter) = key else { return [] }
    guard let copied = copied(letter) else {
      notice = Notice("There is nothing here for \"\(letter)\" to copy")
      return []
    }
    notice = Notice("Copying \(copied.what)")
    return [.copy(copied)]
  }

  /// Whether there is something here for one of these keys to copy.
  func canCopy(_ keys: [Key]) -> Bool {
    keys.contains { key in
      if case .character(let letter) = key { copied(letter) != nil } else { false }
    }
  }

  private func copied(_ letter: Character) -> CopiedText? {
    switch screen {
    case .compose: copiedInCompose(letter)
    case .preview: copyText(letter, in: pane)
    case .results, .journal:
      CopiedPart(rawValue: letter).flatMap { value(of: screen)?.copied($0, in: workspace) }
    case .submit: copiedInSubmit(letter)
    }
  }

  private func copiedInCompose(_ letter: Character) -> CopiedText? {
    guard let input = current else { return nil }
    switch letter {
    case "v": return focusedValue(of: input.contact)
    case "p": return CopiedText(focusedPath(of: input.contact), what: "the path")
    case "i": return CopiedText(String(decoding: input.contact.jsonBytes(), as: UTF8.self), what: "the input")
    default: return nil
    }
  }

  private func focusedValue(of contact: ContactInput) -> CopiedText? {
    if pane == .associations, contact.associations.indices.contains(compose.association) {
      return CopiedText(contact.associations[compose.association].recordID, what: "the record id")
    }
    if isOnProperty, contact.properties.indices.contains(compose.property) {
      return CopiedText(contact.properties[compose.property].value, what: "the value")
    }
    if isOnProperty, let number = switchedOffNumber {
      return CopiedText(switchedOff[number].property.value, what: "the value")
    }
    return contact.value(of: "email").map { CopiedText($0, what: "the e-mail address") }
  }

  private func focusedPath(of contact: ContactInput) -> String {
    let start = "inputs[\(compose.contacts.selected)]"
    if pane == .associations, contact.associations.indices.contains(compose.association) {
      return "\(start).\(FieldPath.associationRecordID(compose.association).text)"
    }
    if isOnProperty, contact.properties.indices.contains(compose.property) {
      return "\(start).\(FieldPath.property(contact.properties[compose.property].name).text)"
    }
    return start
  }
}
