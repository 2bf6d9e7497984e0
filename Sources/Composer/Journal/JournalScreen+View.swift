import Submissions
import TerminalUI

extension JournalScreen {
  func tabCounts(in workspace: Workspace) -> StyledText {
    StyledText(counting: [("?", all.count { $0.counts.unknown > 0 }, .warning)])
  }

  func title(of pane: Pane, in workspace: Workspace) -> String {
    let unknown = submissions.count { $0.counts.unknown > 0 }
    guard !all.isEmpty else { return "Submissions" }
    let count =
      filter.isEmpty
      ? "Submissions \(submissions.count)" : "Submissions \(submissions.count) of \(all.count)"
    return unknown > 0 ? "\(count) (\(unknown) with unknown outcomes)" : count
  }

  func footer(in workspace: Workspace) -> [Intent] {
    let (isUnknown, parts) = (unknownOfPlan > 0, selectedPlan)
    let hasFailed = parts.contains { $0.counts.failed > 0 }
    let isCutShort = parts.contains { $0.state == .interrupted }
    return (isUnknown ? [.screen(.check)] : isCutShort ? [.screen(.resume)] : [])
      + (hasFailed ? [.journal(.retrySubmission)] : [])
      + [
        .screen(.open), .journal(.filterSubmissions), .screen(.refresh), .program(.help), .back,
        .program(.palette),
      ]
  }

  func draw(_ pane: Pane, on canvas: inout Canvas, in workspace: Workspace) {
    guard !all.isEmpty else { return drawNothing(of: pane, on: &canvas, in: workspace) }
    let table = JournalTable(submissions, columns: canvas.size.columns - 2, workspace)
    let details = canvas.bounds.taking(bottom: Self.detailRows(of: canvas.size.rows))
    let parts = details.rest.taking(top: submissions.isEmpty ? 0 : 1)
    if !submissions.isEmpty { canvas.write(table.header, at: Point(column: 2, row: 0)) }
    ListView(
      count: submissions.count, state: list, isFocused: workspace.isFocused(pane), glyphs: workspace.glyphs,
      emptyText: StyledText("No submission matches", .muted)
    ).draw(into: &canvas, in: parts.rest) { table.line(of: submissions[$0]) }
    drawDetails(in: details.piece, on: &canvas, in: workspace)
  }

  private func drawNothing(of pane: Pane, on canvas: inout Canvas, in workspace: Workspace) {
    let nothing =
      isListed
      ? NextSteps(
        title: "Nothing has been sent from here yet",
        steps: [(workspace.keyName(.job(.submit)), "submit the draft")])
      : NextSteps(title: "Reading the journal")
    nothing.draw(on: &canvas, isFocused: workspace.isFocused(pane), glyphs: workspace.glyphs)
  }

  func hitMap(of pane: Pane, in workspace: Workspace) -> HitMap {
    HitMap(list, count: submissions.count, height: listHeight(in: workspace), below: 1)
  }

  func copied(_ part: CopiedPart, in workspace: Workspace) -> CopiedText? {
    part == .value ? selected.map { CopiedText($0.id, what: "the id") } : nil
  }
}
