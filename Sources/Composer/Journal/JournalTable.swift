import ContactsModel
import Submissions
import TerminalUI

/// The lines of the journal: as many columns as there is room for, each as wide as what stands in it.
struct JournalTable {
  private enum Column: CaseIterable {
    case time, draft, operation, portal, profile, state, outcomes, reason, id

    /// What is told first where there is little room.
    static let byWeight: [Self] = [
      .time, .draft, .outcomes, .portal, .operation, .profile, .id, .reason, .state,
    ]
  }

  private let columns: [Column]
  private let layout: TableLayout
  private let workspace: Workspace

  private static let gap = 2
  /// More lines than that are not measured.
  private static let mostMeasured = 500

  init(_ submissions: [SubmissionSummary], columns width: Int, _ workspace: Workspace) {
    self.workspace = workspace
    let measured = submissions.prefix(Self.mostMeasured)
    let needs = Dictionary(
      uniqueKeysWithValues: Column.allCases.map { column in
        let words = measured.map { Self.text(column, of: $0, in: workspace).columns }.max() ?? 0
        return (column, min(max(Self.title(column).count, words), Self.most(column)))
      })
    let shown = Self.shown(needs, of: measured, width: width)
    columns = Column.allCases.filter { shown.contains($0) }
    let (needed, gaps) = (columns.map { needs[$0] ?? 0 }, Self.gap * (columns.count - 1))
    // Where not even these three fit, the times are whole, and the others share what is left.
    let isCut = needed.reduce(gaps, +) > width
    let shares = isCut ? Length.divide(width - gaps, byNeeds: needed) : needed
    layout = TableLayout(
      zip(columns, shares).map { column, share in
        TableColumn(Self.title(column), .fixed(share), alignment: column == .portal ? .right : .left)
      }, width: width, gap: Self.gap, glyphs: workspace.glyphs)
  }

  /// When, what and what came of it always; of the others what fits, unless nobody has said anything there.
  private static func shown(
    _ needs: [Column: Int], of submissions: some Sequence<SubmissionSummary>, width: Int
  ) -> Set<Column> {
    var shown: Set<Column> = [.time, .draft, .outcomes]
    var used = shown.reduce(0) { $0 + (needs[$1] ?? 0) } + gap * 2
    for column in Column.byWeight where !shown.contains(column) {
      let isSaid =
        switch column {
        case .profile: submissions.contains { $0.provenance.profile != nil }
        case .reason: submissions.contains { $0.provenance.reason != nil }
        default: true
        }
      let more = gap + (needs[column] ?? 0)
      guard isSaid, used + more <= width else { continue }
      shown.insert(column)
      used += more
    }
    return shown
  }

  var header: StyledText { layout.header }

  func line(of summary: SubmissionSummary) -> StyledText {
    layout.line(columns.map { cell($0, of: summary) })
  }

  private static func title(_ column: Column) -> String {
    switch column {
    case .time: "local time"
    case .draft: "draft"
    case .operation: "operation"
    case .portal: "portal"
    case .profile: "profile"
    case .state: "state"
    case .outcomes: "outcomes"
    case .reason: "reason"
    case .id: "id"
    }
  }

  /// How wide a column gets at most.
  private static func most(_ column: Column) -> Int {
    switch column {
    case .draft: 28
    case .profile: 16
    case .outcomes: 48
    case .reason: 40
    case .time, .operation, .portal, .state, .id: 24
    }
  }

  private static func text(
    _ column: Column, of summary: SubmissionSummary, in workspace: Workspace
  ) -> StyledText {
    switch column {
    case .time: StyledText(String(workspace.localTime.text(summary.at).prefix(16)))
    case .draft: StyledText(summary.name)
    case .operation: StyledText(summary.operation.rawValue)
    case .portal: StyledText(summary.portal.map { "\($0)" } ?? "unknown")
    case .profile: StyledText(summary.provenance.profile ?? "-")
    case .state: StyledText(summary.state.rawValue, summary.state == .interrupted ? .warning : .text)
    case .outcomes: summary.outcomeWords + summary.hint(in: workspace)
    case .reason: StyledText(summary.provenance.reason ?? "", .muted)
    case .id: StyledText(summary.id, .muted)
    }
  }

  /// What is unclear has its next step behind it, which is whole where the line is wide, however long the outcome.
  private func cell(_ column: Column, of summary: SubmissionSummary) -> StyledText {
    guard column == .outcomes else { return Self.text(column, of: summary, in: workspace) }
    let hint = summary.hint(in: workspace)
    guard columns.contains(.operation) else { return summary.outcomeWords + hint }
    let room = zip(columns, layout.widths).first { $0.0 == .outcomes }?.1 ?? 0
    return summary.outcomeWords.truncated(
      to: max(8, room - hint.columns), ellipsis: workspace.glyphs.ellipsis) + hint
  }
}

extension SubmissionSummary {
  /// What came of it; of what goes on, that it does.
  var outcomeWords: StyledText {
    StyledText(state == .running ? "running: \(words)" : words, counts.unknown > 0 ? .warning : .text)
  }

  fileprivate func hint(in workspace: Workspace) -> StyledText {
    nextStep(in: workspace).map { StyledText(" (\($0))", .muted) } ?? StyledText()
  }

  /// The key that goes on with a submission that has no clear end, and what it does; nil where nothing is to be done.
  func nextStep(in workspace: Workspace) -> String? {
    if counts.unknown > 0 { return "\(workspace.keyName(.screen(.check))) check" }
    return state == .interrupted ? "\(workspace.keyName(.screen(.resume))) continue" : nil
  }
}
