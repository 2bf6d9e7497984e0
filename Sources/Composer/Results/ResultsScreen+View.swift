import Submissions
import TerminalUI

extension ResultsScreen {
  static let title = "Results"
  static let panes = [Pane.outcomes, .record, .history]
  static let firstPane = Pane.outcomes

  static func frames(in body: Rect) -> [ScreenLayout.Frame] {
    frames(in: body, focused: firstPane, needs: [:])
  }

  /// A short list leaves its rows to what is told of the selected line.
  static func frames(in body: Rect, focused: Pane, needs: [Pane: Int]) -> [ScreenLayout.Frame] {
    if needs[.record] == 0 { return [ScreenLayout.Frame(pane: .outcomes, rect: body)] }
    guard body.columns >= 80 else { return ScreenLayout.stacked(panes, in: body) }
    let most = body.sharedRows([.flexible(weight: 2, minimum: 13), .flexible(weight: 3, minimum: 7)])[0].rows
    let list = needs[.outcomes].map { min(most, max(shortestList, $0 + 2)) } ?? most
    let rows = body.sharedRows([.fixed(list), .flexible()])
    // Three columns need more room than two. In little room an address can be read whole in the first.
    let columns = rows[1].sharedColumns([
      .flexible(weight: body.columns >= 120 ? 8 : 10), .flexible(weight: 7),
    ])
    return zip(panes, [rows[0], columns[0], columns[1]]).map { ScreenLayout.Frame(pane: $0, rect: $1) }
  }

  /// With its border and the titles over its columns.
  private static let shortestList = 6

  /// The list is as high whatever it is narrowed to. Where there is none, nothing is told of its lines.
  func rowsNeeded(in workspace: Workspace) -> [Pane: Int] {
    guard lookUp == nil, changes == nil else { return [:] }
    return plan.map { [.outcomes: $0.inputCount + 1] } ?? [.record: 0, .history: 0]
  }

  func aside(of pane: Pane, in workspace: Workspace) -> StyledText {
    guard pane == .outcomes, lookUp == nil, changes == nil, let plan else { return StyledText() }
    return plan.requestWords(workspace.glyphs)
  }

  func tabCounts(in workspace: Workspace) -> StyledText {
    guard let counts = plan?.counts, lookUp == nil else { return StyledText() }
    return StyledText(counting: [
      (workspace.glyphs.ok, counts.succeeded, .success),
      (String(workspace.glyphs.error), counts.failed, .error),
      ("?", counts.unknown, .warning),
    ])
  }

  func title(of pane: Pane, in workspace: Workspace) -> String {
    if let changes, pane != .history {
      return pane == .record ? recordTitle(of: changes, in: workspace) : title(of: changes)
    }
    switch pane {
    case .record: return recordTitle
    case .history: return historyTitle
    default: return outcomesTitle
    }
  }

  func footer(in workspace: Workspace) -> [Intent] {
    let ways: [Intent] = [.screen(.open), .screen(.refresh), .program(.help), .back, .program(.palette)]
    guard lookUp == nil, changes == nil, let plan else { return ways }
    let counts = plan.counts
    let failed = counts.failed + counts.unknown + counts.notSent > 0
    // What the plan left out does not go on: it was never to be sent.
    let hasRest = counts.notSent > plan.leftOutCount
    let next: [(Intent, Bool)] = [
      (.screen(.nextProblem), failed), (.screen(.check), counts.unknown > 0), (.screen(.resume), hasRest),
      (.results(.retry), failed), (.results(.archive), counts.succeeded > 0), (.results(.evidence), true),
    ]
    return next.filter(\.1).map(\.0) + ways
  }

  func draw(_ pane: Pane, on canvas: inout Canvas, in workspace: Workspace) {
    switch pane {
    case .history: drawHistory(on: &canvas, in: workspace)
    case .record:
      if let changes { return drawChangedContacts(changes, on: &canvas, in: workspace) }
      drawRecord(on: &canvas, in: workspace)
    default:
      if let changes { return drawChanges(changes, on: &canvas, in: workspace) }
      if let lookUp { return drawLookUp(lookUp, on: &canvas, in: workspace) }
      drawOutcomes(on: &canvas, in: workspace)
    }
  }

  func hitMap(of pane: Pane, in workspace: Workspace) -> HitMap {
    switch pane {
    case .history: return HitMap(version, count: versions.count, height: versionsHeight(in: workspace))
    case .record:
      if let changes {
        return HitMap(
          changes.line, count: changes.group?.items.count ?? 0, height: changesRecordHeight(in: workspace),
          below: 1)
      }
      return HitMap(
        line, count: recordRows(in: workspace).count, height: recordHeight(in: workspace),
        below: hasRecordTitles ? 1 : 0)
    default:
      let (list, count) =
        changes.map { ($0.list, $0.log.groups.count) } ?? (list, lookUp?.ids.count ?? outcomes.count)
      return HitMap(list, count: count, height: outcomesHeight(in: workspace), below: 1)
    }
  }

  /// The row of column titles is not part of the list.
  func outcomesHeight(in workspace: Workspace) -> Int { max(1, workspace.room.height(of: .outcomes) - 1) }

  /// Nor is that over what was sent and what is stored.
  func recordHeight(in workspace: Workspace) -> Int {
    max(1, workspace.room.height(of: .record) - (hasRecordTitles ? 1 : 0))
  }

  /// The lines about the selected input.
  func recordRows(in workspace: Workspace) -> [RecordRow] {
    RecordRows(
      of: self, columns: workspace.room.width(of: .record) - 2, catalogue: workspace.catalogue,
      types: workspace.types, times: shownTimes(in: workspace)
    ).rows
  }
}
