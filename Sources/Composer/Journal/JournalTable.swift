import ContactsModel
import Submissions
import TerminalUI

/// The lines of the journal: as many columns as there is room for.
struct JournalTable {
  private enum Column {
    case time, draft, operation, portal, profile, state, outcomes, reason, id
  }

  private let columns: [Column]
  private let layout: TableLayout
  private let workspace: Workspace

  init(columns width: Int, _ workspace: Workspace) {
    self.workspace = workspace
    let isWide = width >= 120
    columns =
      isWide
      ? [.time, .draft, .operation, .portal, .profile] + (width >= 150 ? [.state] : [])
        + [.outcomes, .reason, .id]
      : width >= 76 ? [.time, .draft, .portal, .outcomes] : [.time, .draft, .outcomes]
    layout = TableLayout(columns.map { Self.column($0, isWide) }, width: width, glyphs: workspace.glyphs)
  }

  var header: StyledText { layout.header }

  func line(of summary: SubmissionSummary) -> StyledText {
    layout.line(columns.map { cell($0, of: summary) })
  }

  private static func column(_ column: Column, _ isWide: Bool) -> TableColumn {
    switch column {
    case .time: TableColumn("local time", .fixed(16))
    case .draft: TableColumn("draft", isWide ? .flexible(weight: 2) : .fixed(14))
    case .operation: TableColumn("does", .fixed(7))
    case .portal: TableColumn("portal", .fixed(9), alignment: .right)
    case .profile: TableColumn("profile", .fixed(10))
    case .state: TableColumn("state", .fixed(11))
    case .outcomes: TableColumn("outcomes", .flexible(weight: 5))
    case .reason: TableColumn("reason", .flexible(weight: 2))
    case .id: TableColumn("id", .fixed(20))
    }
  }

  private func cell(_ column: Column, of summary: SubmissionSummary) -> StyledText {
    switch column {
    case .time: StyledText(String(workspace.localTime.text(summary.at).prefix(16)))
    case .draft: StyledText(summary.name)
    case .operation: StyledText(summary.operation.rawValue)
    case .portal: StyledText(summary.portal.map { "\($0)" } ?? "unknown")
    case .profile: StyledText(summary.provenance.profile ?? "-")
    case .state: StyledText(summary.state.rawValue, summary.state == .interrupted ? .warning : .text)
    case .outcomes: outcomes(of: summary)
    case .reason: StyledText(summary.provenance.reason ?? "", .muted)
    case .id: StyledText(summary.id, .muted)
    }
  }

  /// What is unclear has its next step behind it, which is whole where the line is wide, however long the outcome.
  private func outcomes(of summary: SubmissionSummary) -> StyledText {
    // Where there is no column for the state, only what goes on still has to be told.
    let isRunning = summary.state == .running && !columns.contains(.state)
    let words = StyledText(
      isRunning ? "running: \(summary.words)" : summary.words, summary.counts.unknown > 0 ? .warning : .text)
    guard let next = summary.nextStep(in: workspace) else { return words }
    let hint = StyledText(" (\(next))", .muted)
    let room = zip(columns, layout.widths).first { $0.0 == .outcomes }?.1 ?? 0
    guard columns.contains(.operation) else { return words + hint }
    return words.truncated(to: max(8, room - hint.columns), ellipsis: workspace.glyphs.ellipsis) + hint
  }
}

extension SubmissionSummary {
  /// The key that goes on with a submission that has no clear end, and what it does; nil where nothing is to be done.
  func nextStep(in workspace: Workspace) -> String? {
    if counts.unknown > 0 { return "\(workspace.keyName(.screen(.check))) check" }
    return state == .interrupted ? "\(workspace.keyName(.screen(.resume))) continue" : nil
  }
}
