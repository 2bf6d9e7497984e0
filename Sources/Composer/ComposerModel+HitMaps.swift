import Submissions
import TerminalUI

/// What a click meets in the panes.
extension ComposerModel {
  func hitMap(of pane: Pane) -> HitMap {
    switch pane {
    case .plan:
      HitMap(
        preview.item, count: planItemCount, height: planListHeight,
        below: planFacts(columns: width(of: .plan) - 2, rows: height(of: .plan)).count)
    case .body:
      HitMap(preview.line, count: preview.tree?.visible.count ?? 0, height: height(of: .body))
    case .contacts, .properties, .associations, .contactJSON, .table, .confirm, .progress, .log, .outcomes,
      .record, .history, .submissions:
      value(of: pane.screen)?.hitMap(of: pane, in: workspace) ?? HitMap()
    }
  }

  /// Puts the cursor of the focused pane on a line.
  mutating func goTo(line: Int) -> [Effect] {
    guard let cursor = lineOfCursor else { return tell(.select(line: line)) }
    return line == cursor ? [] : perform(.move(.by(line - cursor)))
  }

  /// Nil for a screen that goes to a line by itself.
  private var lineOfCursor: Int? {
    switch pane {
    case .plan: preview.item.selected
    case .body: preview.line.selected
    case .contacts, .properties, .associations, .contactJSON, .table, .confirm, .progress, .log, .outcomes,
      .record, .history, .submissions:
      nil
    }
  }
}
