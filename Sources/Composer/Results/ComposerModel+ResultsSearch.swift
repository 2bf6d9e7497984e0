import ContactsModel
import Submissions
import TerminalUI

extension ComposerModel {
  /// Goes to the next input, line or version that holds the text.
  mutating func findInResults(_ text: String, by step: Int) -> Bool {
    let search = TextSearch(text)
    switch pane {
    case .record:
      var index = results.line.selected
      let rows = recordRows
      guard Self.find(in: rows, from: &index, by: step, where: { $0.holds(search) }) else { return false }
      moveInRecord(.to(index))
      return true
    case .history:
      let versions = versions
      let fits: (PropertyVersion) -> Bool = {
        search.isIn($0.value ?? "") || search.isIn($0.sourceType ?? "")
      }
      return Self.find(in: versions, from: &results.version.selected, by: step, where: fits)
    default:
      var index = results.list.selected
      guard Self.find(in: results.outcomes, from: &index, by: step, where: { $0.holds(search) }) else {
        return false
      }
      results.list.move(.to(index), count: results.outcomes.count, height: outcomesHeight)
      results.didSelect()
      return true
    }
  }

  func copiedInResults(_ letter: Character) -> CopiedText? {
    switch letter {
    case "v": copiedResult
    case "p": historySubject.map { CopiedText("properties.\($0.name)", what: "the path") }
    case "i":
      results.sent.map {
        CopiedText(String(decoding: $0.jsonBytes(), as: UTF8.self), what: "the input as it was sent")
      }
    case "b": copiedAnswer
    default: nil
    }
  }

  private var copiedResult: CopiedText? {
    switch pane {
    case .record:
      let rows = recordRows
      guard rows.indices.contains(results.line.selected) else { return nil }
      return rows[results.line.selected].value.map { CopiedText($0, what: "the value") }
    case .history:
      let versions = versions
      guard versions.indices.contains(results.version.selected) else { return nil }
      return versions[results.version.selected].value.map { CopiedText($0, what: "the value") }
    default:
      if let id = results.selected?.id { return CopiedText(id, what: "the contact's id") }
      return results.selected?.email.map { CopiedText($0, what: "the e-mail address") }
    }
  }

  private var copiedAnswer: CopiedText? {
    guard case .answered(let answer)? = results.envelope?.end else { return nil }
    return CopiedText(String(decoding: answer.body, as: UTF8.self), what: "the answer to the batch")
  }
}

extension InputOutcome {
  fileprivate func holds(_ search: TextSearch) -> Bool {
    [email, id, outcome.rawValue, category, message].contains { $0.map(search.isIn) ?? false }
  }
}

extension RecordRow {
  fileprivate func holds(_ search: TextSearch) -> Bool {
    switch self {
    case .heading(let text), .more(let text), .note(let text): search.isIn(text)
    case .field(let name, let value): search.isIn(name) || search.isIn(value)
    case .property(let subject, let sent, let stored):
      search.isIn(subject.name) || search.isIn(sent ?? "") || search.isIn(stored?.text ?? "")
    }
  }
}
