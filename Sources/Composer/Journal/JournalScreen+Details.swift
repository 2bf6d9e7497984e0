import ContactsModel
import Submissions
import TerminalUI

/// What the journal knows of the selected submission, below the list.
extension JournalScreen {
  /// The rows at the end of the pane, with an empty one before them: none where the list needs them.
  static func detailRows(of rows: Int) -> Int { rows >= 16 ? 8 : 0 }

  func drawDetails(in rect: Rect, on canvas: inout Canvas, in workspace: Workspace) {
    guard let selected, rect.rows > 1 else { return }
    let title = StyledText(selected.name.isEmpty ? selected.id : selected.name, .title)
    let lines =
      [title]
      + fields(of: selected, in: workspace).map { name, value in
        StyledText("\(TextWidth.fit(name, to: 10))", .muted) + value
      }
    for (row, line) in lines.prefix(rect.rows - 1).enumerated() {
      canvas.write(
        line, at: Point(column: rect.column + 2, row: rect.row + 1 + row), maxColumns: rect.columns - 2,
        ellipsis: workspace.glyphs.ellipsis)
    }
  }

  private func fields(of summary: SubmissionSummary, in workspace: Workspace) -> [(String, StyledText)] {
    let (provenance, next) = (summary.provenance, summary.nextStep(in: workspace))
    let outcome = summary.outcomeWords + StyledText(next.map { "   \($0)" } ?? "", .muted)
    let portal = summary.portal.map { "\($0)" } ?? "unknown"
    let sent = [workspace.localTime.text(summary.at), provenance.sender.map { "by \($0)" }]
    return [
      ("outcomes", outcome),
      ("operation", StyledText("\(summary.operation.rawValue), \(summary.state.rawValue)")),
      ("started", StyledText(sent.compactMap(\.self).joined(separator: " "))),
      ("portal", StyledText(portal + (provenance.profile.map { ", profile \($0)" } ?? ""))),
      ("id", StyledText(summary.id)),
    ] + (provenance.reason.map { [("reason", StyledText($0))] } ?? [])
  }
}
