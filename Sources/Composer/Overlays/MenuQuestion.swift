import Drafts
import Submissions
import TerminalUI

/// A letter menu that is open, and what it is about.
enum MenuQuestion: Equatable, Sendable {
  /// For that many contacts.
  case bulk(Int)
  case filter, sort, presets, existing, outcomes, results, outcomeSort, outcomeColumns
  /// So many contacts were created, and so many changed.
  case takeBack(created: Int, changed: Int)
  case draft(DraftID, name: String)

  var menu: LetterMenu {
    switch self {
    case .bulk: .bulk
    case .filter: .filter
    case .sort: .sort
    case .presets: .presets
    case .existing: .existing
    case .outcomes: .outcomes
    case .results: .results
    case .outcomeSort: .outcomeSort
    case .outcomeColumns: .outcomeColumns
    case .takeBack: .takeBack
    case .draft: .draft
    }
  }
}

extension MenuQuestion: OverlayContent {
  var overlay: Overlay { .menu(self) }
  var subject: String { "\(menu)" }
  var context: Context { .menu(menu) }

  func title(in workspace: Workspace) -> String {
    switch self {
    case .bulk(let count): "For \(contacts(count)):"
    case .filter: "Show which contacts?"
    case .sort: "Sort by what?"
    case .presets: "Presets:"
    case .existing: existingTitle(in: workspace)
    case .outcomes: "Show which outcomes?"
    case .results: "Write which results?"
    case .outcomeSort: "Sort by what?"
    case .outcomeColumns: "Show or hide a column:"
    case .takeBack(let created, let changed): "\(created) created, \(changed) changed. Take back:"
    case .draft(_, let name):
      "Draft \(TextWidth.truncate(name, to: 40, ellipsis: workspace.glyphs.ellipsis)):"
    }
  }

  private func existingTitle(in workspace: Workspace) -> String {
    let (found, counts) = (workspace.job.check?.found.count ?? 0, workspace.job.counts)
    let (sent, conflicts) = (counts?.sentBefore ?? 0, counts?.conflicts ?? 0)
    let words = [
      found > 0 || sent + conflicts == 0 ? "\(contacts(found)) already in HubSpot" : nil,
      sent > 0 ? "\(sent) sent before" : nil,
    ]
    let others = counts?.conflictWords.map { "\($0.count) \($0.words)" } ?? []
    return (words.compactMap(\.self) + others).joined(separator: ", ") + ":"
  }

  /// Any key closes it.
  func update(_ press: Press, in workspace: inout Workspace) -> OverlayStep {
    guard let intent = press.intent else {
      let letters = workspace.keys.particular(to: context).compactMap(\.keys.first?.name)
      return .closes(.say(Notice("\(press.name) is none of these: \(letters.joined(separator: ", "))")))
    }
    return .closes(intent == .close ? Step() : Step(navigation: navigation(to: intent)))
  }

  private func navigation(to intent: Intent) -> Navigation {
    guard case .draft(let id, let name) = self,
      let change = DraftChange.allCases.first(where: { $0.intent == intent })
    else { return .perform(intent) }
    return .decided(.change(change, of: id, name: name))
  }

  func draw(on canvas: inout Canvas, in workspace: Workspace) {
    MenuLines(self, in: workspace).draw(on: &canvas)
  }

  func size(in workspace: Workspace) -> Size { MenuLines(self, in: workspace).size }
}
