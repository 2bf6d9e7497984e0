import ContactsModel
import Submissions
import TerminalUI

extension ResultsScreen {
  func copied(_ part: CopiedPart, in workspace: Workspace) -> CopiedText? {
    switch part {
    case .value: copiedValue(in: workspace)
    case .path: historySubject.map { CopiedText("properties.\($0.name)", what: "the path") }
    case .input:
      sent.map {
        CopiedText(String(decoding: $0.jsonBytes(), as: UTF8.self), what: "the input as it was sent")
      }
    case .body: copiedAnswer
    case .curl: nil
    case .url: url(in: workspace).map { CopiedText($0, what: "the record's address") }
    }
  }

  private func url(in workspace: Workspace) -> String? {
    let id = changes == nil ? lookUp == nil ? nil : selectedID : changes?.item?.contact
    guard let id else { return selected.flatMap(url) }
    return (record?.portal ?? workspace.connection.portalID).map { RecordAddress.contact(id, in: $0) }
  }

  /// Where a contact that was created, or that stands in the way, is seen in HubSpot.
  private func url(of outcome: InputOutcome) -> String? {
    guard let portal = record?.portal, let id = outcome.id ?? outcome.existingID else { return nil }
    return RecordAddress.contact(id, in: portal)
  }

  private func copiedValue(in workspace: Workspace) -> CopiedText? {
    if let changes, workspace.pane != .history {
      return changes.item.map { CopiedText($0.contact, what: "the contact's id") }
    }
    switch workspace.pane {
    case .record:
      let rows = recordRows(in: workspace)
      guard rows.indices.contains(line.selected) else { return nil }
      return rows[line.selected].value.map { CopiedText($0, what: "the value") }
    case .history:
      let versions = versions
      guard versions.indices.contains(version.selected) else { return nil }
      return versions[version.selected].value.map { CopiedText($0, what: "the value") }
    default:
      if let id = lookUp == nil ? selected?.id : selectedID {
        return CopiedText(id, what: "the contact's id")
      }
      return selected?.email.map { CopiedText($0, what: "the email address") }
    }
  }

  private var copiedAnswer: CopiedText? {
    guard case .answered(let answer)? = envelope?.end else { return nil }
    return CopiedText(String(decoding: answer.body, as: UTF8.self), what: "the answer to the batch")
  }
}
