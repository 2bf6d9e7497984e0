import ContactsModel
import Drafts
import Submissions
import TerminalUI

/// What there is to copy in Compose.
extension ComposeView {
  func copied(_ part: CopiedPart) -> CopiedText? {
    guard let input = current else { return nil }
    switch part {
    case .value: return focusedValue(of: input.contact)
    case .path: return CopiedText(focusedPath(of: input.contact), what: "the path")
    case .input:
      return CopiedText(String(decoding: input.contact.jsonBytes(), as: UTF8.self), what: "the input")
    case .url: return recordAddress(of: input).map { CopiedText($0, what: "the record's address") }
    case .body, .curl: return nil
    }
  }

  private func recordAddress(of input: DraftInput) -> String? {
    guard let id = workspace.outcome(of: input)?.id, let portal = workspace.connection.portalID else {
      return nil
    }
    return RecordAddress.contact(id, in: portal)
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
    return contact.value(of: "email").map { CopiedText($0, what: "the email address") }
  }

  private func focusedPath(of contact: ContactInput) -> String {
    let start = "inputs[\(compose.list.selected)]"
    if pane == .associations, contact.associations.indices.contains(compose.association) {
      return "\(start).\(FieldPath.associationRecordID(compose.association).text)"
    }
    if isOnProperty, contact.properties.indices.contains(compose.property) {
      return "\(start).\(FieldPath.property(contact.properties[compose.property].name).text)"
    }
    return start
  }
}
