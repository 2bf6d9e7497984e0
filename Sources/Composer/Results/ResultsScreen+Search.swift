import ContactsModel
import Submissions
import TerminalUI

extension ResultsScreen {
  /// Goes to the next input, line or version that holds the text.
  mutating func search(_ text: String, by step: Int, in workspace: Workspace) -> Step {
    guard let found = searchSpace(of: text, in: workspace)?.next(by: step) else { return .notFound(text) }
    switch workspace.pane {
    case .record: moveInRecord(.to(found), in: workspace)
    case .history: version.selected = found
    default:
      list.move(.to(found), count: outcomes.count, height: outcomesHeight(in: workspace))
      didSelect()
    }
    return readNext(in: workspace)
  }

  func searchSpace(of text: String, in workspace: Workspace) -> SearchSpace? {
    let search = TextSearch(text)
    if let changes, workspace.pane != .history {
      let (groups, items) = (changes.log.groups, changes.group?.items ?? [])
      return workspace.pane == .record
        ? SearchSpace(count: items.count, cursor: changes.line.selected) { changes.holds(items[$0], search) }
        : SearchSpace(count: groups.count, cursor: changes.list.selected) { groups[$0].holds(search) }
    }
    if let lookUp, workspace.pane == .outcomes {
      return SearchSpace(count: lookUp.ids.count, cursor: list.selected) { lookedUpHolds($0, search) }
    }
    switch workspace.pane {
    case .record:
      let rows = recordRows(in: workspace)
      return SearchSpace(count: rows.count, cursor: line.selected) { rows[$0].holds(search) }
    case .history:
      let versions = versions
      return SearchSpace(count: versions.count, cursor: version.selected) { versions[$0].holds(search) }
    default:
      return SearchSpace(count: outcomes.count, cursor: list.selected) {
        outcomes[$0].holds(search) || search.isIn(detail(of: outcomes[$0], in: workspace))
      }
    }
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
    case .link(let link): search.isIn(link.words)
    case .property(let subject, let sent, let stored, _):
      search.isIn(subject.name) || search.isIn(sent ?? "") || search.isIn(stored?.text ?? "")
    }
  }
}
