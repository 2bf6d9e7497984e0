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
    }
  }

  private func copiedValue(in workspace: Workspace) -> CopiedText? {
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
      if let id = selected?.id { return CopiedText(id, what: "the contact's id") }
      return selected?.email.map { CopiedText($0, what: "the e-mail address") }
    }
  }

  private var copiedAnswer: CopiedText? {
    guard case .answered(let answer)? = envelope?.end else { return nil }
    return CopiedText(String(decoding: answer.body, as: UTF8.self), what: "the answer to the batch")
  }
}
