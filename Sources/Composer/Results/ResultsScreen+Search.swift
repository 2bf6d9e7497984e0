import ContactsModel
import Submissions
import TerminalUI

extension ResultsScreen {
  /// Goes to the next input, line or version that holds the text.
  mutating func search(_ text: String, by step: Int, in workspace: Workspace) -> Step {
    guard find(TextSearch(text), by: step, in: workspace) else { return .notFound(text) }
    return readNext(in: workspace)
  }

  private mutating func find(_ search: TextSearch, by step: Int, in workspace: Workspace) -> Bool {
    let found: Int?
    switch workspace.pane {
    case .record:
      found = recordRows(in: workspace).next(from: line.selected, by: step) { $0.holds(search) }
      if let found { moveInRecord(.to(found), in: workspace) }
    case .history:
      found = versions.next(from: version.selected, by: step) { $0.holds(search) }
      if let found { version.selected = found }
    default:
      found = outcomes.next(from: list.selected, by: step) {
        $0.holds(search) || search.isIn(detail(of: $0, in: workspace))
      }
      if let found { list.move(.to(found), count: outcomes.count, height: outcomesHeight(in: workspace)) }
      if found != nil { didSelect() }
    }
    return found != nil
  }
}

extension PropertyVersion {
  fileprivate func holds(_ search: TextSearch) -> Bool {
    [value, sourceType, sourceID, sourceLabel].contains { $0.map(search.isIn) ?? false }
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
    case .titles: false
    case .property(let subject, let sent, let stored, _):
      search.isIn(subject.name) || search.isIn(sent ?? "") || search.isIn(stored?.text ?? "")
    }
  }
}
