import Submissions
import TerminalUI

extension JournalScreen {
  func title(of pane: Pane, in workspace: Workspace) -> String {
    let unknown = submissions.count { $0.counts.unknown > 0 }
    let count = "Submissions \(submissions.count)"
    return unknown > 0 ? "\(count) (\(unknown) with unknown outcomes)" : count
  }

  func draw(_ pane: Pane, on canvas: inout Canvas, in workspace: Workspace) {
    let table = table(columns: canvas.size.columns - 2, glyphs: workspace.glyphs)
    let parts = canvas.bounds.taking(top: submissions.isEmpty ? 0 : 1)
    if !submissions.isEmpty { canvas.write(table.header, at: Point(column: 2, row: 0)) }
    let empty = isListed ? "Nothing has been sent from here yet" : "Reading the journal"
    ListView(
      count: submissions.count, state: list, isFocused: workspace.isFocused(pane), glyphs: workspace.glyphs,
      emptyText: StyledText(empty, .muted)
    ).draw(into: &canvas, in: parts.rest) {
      table.line(cells(of: submissions[$0], timeColumns: table.widths[0]))
    }
  }

  func hitMap(of pane: Pane, in workspace: Workspace) -> HitMap {
    HitMap(list, count: submissions.count, height: listHeight(in: workspace), below: 1)
  }

  func copied(_ part: CopiedPart, in workspace: Workspace) -> CopiedText? {
    part == .value ? selected.map { CopiedText($0.id, what: "the id") } : nil
  }

  /// In a narrow terminal the outcomes need the room of the id and of the draft's name.
  private func table(columns: Int, glyphs: Glyphs) -> TableLayout {
    let isWide = columns >= 100
    let table = [
      TableColumn("time (UTC)", .fixed(isWide ? 19 : 16)), TableColumn("portal", .fixed(isWide ? 11 : 8)),
      TableColumn("state", .fixed(11)), TableColumn("outcomes", .flexible(weight: 3)),
    ]
    let more = [TableColumn("id", .fixed(20)), TableColumn("draft", .flexible(weight: 2))]
    return TableLayout(isWide ? table + more : table, width: columns, glyphs: glyphs)
  }

  private func cells(of summary: SubmissionSummary, timeColumns: Int) -> [StyledText] {
    [
      StyledText(String(UTC.text(summary.at).prefix(timeColumns))),
      StyledText(summary.portal.map(String.init) ?? "unknown"),
      StyledText(summary.state.rawValue, summary.state == .interrupted ? .warning : .text),
      StyledText(summary.words, summary.counts.unknown > 0 ? .warning : .text),
      StyledText(summary.id, .muted), StyledText(summary.name),
    ]
  }
}
