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
    case .check: return check()
    case .resume: return askToResume()
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

  mutating func findInJournal(_ text: String, by step: Int) -> Bool {
    let search = TextSearch(text)
    return Self.find(in: journal.submissions, from: &journal.list.selected, by: step) { submission in
      [submission.id, submission.name, submission.state.rawValue, UTC.text(submission.at)].contains(
        where: search.isIn)
    }
  }

  func copiedInJournal(_ letter: Character) -> CopiedText? {
    letter == "v" ? journal.selected.map { CopiedText($0.id, what: "the id") } : nil
  }

  /// Someone who has begun to type something meanwhile is not taken away from it.
  mutating func opened(_ record: SubmissionRecord) -> [Effect] {
    if case .pane = context { return show(record) }
    submit.unseen = record
    notice = Notice("\(record.id) is open", keys: "\(keyName(.goTo(.results))) shows it")
    return []
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
    ).draw(into: &canvas, in: parts.rest) {
      table.line(cells(of: journal.submissions[$0], timeColumns: table.widths[0]))
    }
  }

  /// In a narrow terminal the outcomes need the room of the id and of the draft's name.
  private func submissionsTable(columns: Int) -> TableLayout {
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
