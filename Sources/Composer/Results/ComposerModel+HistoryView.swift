import ContactsModel
import TerminalUI

extension ComposerModel {
  /// The property whose history is shown.
  var historySubject: HistorySubject? {
    results.subject ?? recordRows.lazy.compactMap(\.subject).first
  }

  var versions: [PropertyVersion] {
    guard let subject = historySubject else { return [] }
    return stored(of: subject).versions(of: subject.name)
  }

  private func stored(of subject: HistorySubject) -> StoredContact {
    guard let position = subject.unmatched else { return results.stored }
    let unmatched = results.envelope?.unmatched ?? []
    return StoredContact(answer: unmatched.indices.contains(position) ? unmatched[position] : nil)
  }

  var historyTitle: String {
    guard let subject = historySubject else { return "History" }
    return "History of \(subject.name), newest first"
  }

  /// The versions have the rows that the fields of one leave.
  var versionsHeight: Int { max(1, height(of: .history) - Self.versionFields) }
  private static let versionFields = 6

  func drawHistory(on canvas: inout Canvas) {
    let versions = versions
    guard !versions.isEmpty else {
      if isFocused(.history) { canvas.cursor = Point(column: 0, row: 0) }
      let lines = TextWidth.wrap(whyNoVersions, to: canvas.size.columns - 2)
      for (row, line) in lines.enumerated() {
        canvas.write(line, at: Point(column: 2, row: row), role: .muted)
      }
      return
    }
    let parts = canvas.bounds.taking(top: max(1, canvas.size.rows - Self.versionFields))
    let table = versionTable(columns: canvas.size.columns - 2)
    ListView(count: versions.count, state: results.version, isFocused: isFocused(.history), glyphs: glyphs)
      .draw(into: &canvas, in: parts.piece) { table.line(cells(of: versions[$0])) }
    let selected = versions[min(max(0, results.version.selected), versions.count - 1)]
    canvas.draw(in: parts.rest) { drawFields(of: selected, on: &$0) }
  }

  private var whyNoVersions: String {
    guard let subject = historySubject else { return whyNoHistory ?? "There is no property to show" }
    if subject.unmatched == nil, let why = whyNoHistory { return why }
    return "No history came for \(subject.name)"
  }

  private func versionTable(columns: Int) -> TableLayout {
    TableLayout(
      [
        TableColumn("time (UTC)", .fixed(19)), TableColumn("value", .flexible(weight: 2)),
        TableColumn("source", .flexible(weight: 1)),
      ], width: columns, glyphs: glyphs)
  }

  private func cells(of version: PropertyVersion) -> [StyledText] {
    [
      StyledText(version.timestamp?.short ?? "-", .muted), StyledText(StoredValue(text: version.value).words),
      StyledText(version.sourceType ?? "-", .muted),
    ]
  }

  /// Every field of one version, as it came.
  private func drawFields(of version: PropertyVersion, on canvas: inout Canvas) {
    let fields = [
      ("value", StoredValue(text: version.value).words), ("timestamp", version.timestamp?.words ?? "-"),
      ("sourceType", version.sourceType ?? "-"), ("sourceId", version.sourceID ?? "-"),
      ("sourceLabel", version.sourceLabel ?? "-"),
      ("updatedByUserId", version.updatedByUserID?.description ?? "-"),
    ]
    for (row, field) in fields.enumerated() {
      let column =
        canvas.write(TextWidth.fit(field.0, to: 16), at: Point(column: 2, row: row), role: .muted) + 2
      canvas.write(
        field.1, at: Point(column: column, row: row), maxColumns: canvas.size.columns - column,
        ellipsis: glyphs.ellipsis)
    }
  }
}
