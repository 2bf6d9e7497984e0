import Submissions
import TerminalUI

extension ComposerModel {
  mutating func performInJournal(_ intent: Intent) -> [Effect] {
    switch intent {
    case .move(let motion):
      guard let move = motion.inList else { break }
      journal.list.move(move, count: journal.submissions.count, height: journalHeight)
    case .open: return openSubmission()
    case .refresh:
      notice = Notice("Reading the journal")
      return [.listSubmissions]
    default: break
    }
    return []
  }

  private var journalHeight: Int { max(1, height(of: .submissions) - 1) }

  private mutating func openSubmission() -> [Effect] {
    guard let summary = journal.selected else {
      notice = Notice("There is no submission to open")
      return []
    }
    notice = Notice("Opening \(summary.id)")
    return [.openSubmission(summary.id)]
  }

  var submissionsTitle: String {
    let unknown = journal.submissions.count { $0.counts.unknown > 0 }
    let count = "Submissions \(journal.submissions.count)"
    return unknown > 0 ? "\(count) (\(unknown) with unknown outcomes)" : count
  }

  func drawSubmissions(on canvas: inout Canvas) {
    let table = submissionsTable(columns: canvas.size.columns - 2)
    let parts = canvas.bounds.taking(top: journal.submissions.isEmpty ? 0 : 1)
    if !journal.submissions.isEmpty { canvas.write(table.header, at: Point(column: 2, row: 0)) }
    let empty = journal.isListed ? "Nothing has been sent from here yet" : "Reading the journal"
    ListView(
      count: journal.submissions.count, state: journal.list, isFocused: isFocused(.submissions),
      glyphs: glyphs,
      emptyText: StyledText(empty, .muted)
    ).draw(into: &canvas, in: parts.rest) { table.line(cells(of: journal.submissions[$0])) }
  }

  private func submissionsTable(columns: Int) -> TableLayout {
    TableLayout(
      [
        TableColumn("time (UTC)", .fixed(19)), TableColumn("portal", .fixed(11)),
        TableColumn("state", .fixed(11)),
        TableColumn("outcomes", .flexible(weight: 3, minimum: 20)),
        TableColumn("draft", .flexible(weight: 2)),
        TableColumn("id", .fixed(columns >= 110 ? 36 : 10)),
      ], width: columns, glyphs: glyphs)
  }

  private func cells(of summary: SubmissionSummary) -> [StyledText] {
    [
      StyledText(UTC.text(summary.at)), StyledText(summary.portal.map(String.init) ?? "unknown"),
      StyledText(summary.state.rawValue, summary.state == .interrupted ? .warning : .text),
      StyledText(summary.counts.words, summary.counts.unknown > 0 ? .warning : .text),
      StyledText(summary.name),
      StyledText(summary.id, .muted),
    ]
  }
}
