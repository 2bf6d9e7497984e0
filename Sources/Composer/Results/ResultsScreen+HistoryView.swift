import ContactsModel
import Submissions
import TerminalUI

extension ResultsScreen {
  /// The property whose history is shown.
  var historySubject: HistorySubject? {
    if let changes { return changes.item.flatMap(changes.log.edit).map { HistorySubject(name: $0.property) } }
    return subject
      ?? RecordRows(of: self, columns: RecordRows.unwrapped).rows.lazy.compactMap(\.subject).first
  }

  var versions: [PropertyVersion] {
    guard let subject = historySubject else { return [] }
    if let changes {
      return changes.item.map { changes.log.versions(of: subject.name, in: $0.contact) } ?? []
    }
    return stored(of: subject).versions(of: subject.name)
  }

  private func stored(of subject: HistorySubject) -> StoredContact {
    guard let position = subject.unmatched else { return stored }
    let unmatched = envelope?.unmatched ?? []
    return StoredContact(answer: unmatched.indices.contains(position) ? unmatched[position] : nil)
  }

  var historyTitle: String {
    guard let subject = historySubject else { return "History" }
    return "History of \(subject.name), newest first"
  }

  /// The fields of the selected version have the rows they need, as far as the list of versions keeps a few.
  func versionsHeight(in workspace: Workspace) -> Int {
    let room = Size(
      columns: workspace.room.width(of: .history), rows: workspace.room.height(of: .history))
    return max(min(3, room.rows), room.rows - fieldLines(columns: room.columns, in: workspace).count)
  }

  func drawHistory(on canvas: inout Canvas, in workspace: Workspace) {
    let versions = versions
    guard !versions.isEmpty else {
      if workspace.isFocused(.history) { canvas.cursor = Point(column: 0, row: 0) }
      let lines = TextWidth.wrap(whyNoVersions(in: workspace).text, to: canvas.size.columns - 2)
      for (row, line) in lines.enumerated() {
        canvas.write(line, at: Point(column: 2, row: row), role: .muted)
      }
      return
    }
    let parts = canvas.bounds.taking(top: versionsHeight(in: workspace))
    let table = versionTable(columns: canvas.size.columns - 2, in: workspace)
    ListView(
      count: versions.count, state: version, isFocused: workspace.isFocused(.history),
      glyphs: workspace.glyphs
    ).draw(into: &canvas, in: parts.piece) { table.line(at: $0) }
    canvas.draw(in: parts.rest) { canvas in
      for (row, line) in fieldLines(columns: canvas.size.columns, in: workspace).prefix(canvas.size.rows)
        .enumerated()
      {
        canvas.write(line, at: Point(column: 2, row: row))
      }
    }
  }

  func whyNoVersions(in workspace: Workspace) -> Notice {
    if changes != nil { return Notice("No change to show") }
    let why = whyNoHistory(in: workspace)
    guard let subject = historySubject else { return why ?? Notice("There is no property to show") }
    if subject.unmatched == nil, let why { return why }
    return Notice("No history for \(subject.name)")
  }

  /// `*` for what the submission wrote, `=` for what another version is to be compared with. Beside time and value as much
  /// of the source as there is room for; all of it is below.
  private func versionTable(columns: Int, in workspace: Workspace) -> VersionTable {
    let name = historySubject?.name
    let cells = versions.enumerated().map { index, version in
      let mark =
        index == compared
        ? StyledText("=", .warning) : isOwn(version, of: name) ? StyledText("*", .success) : " "
      return [
        mark, StyledText(timeText(version.timestamp, in: workspace), .muted),
        StoredValue(text: version.value).styled, StyledText(version.sourceType ?? "-", .muted),
        StyledText(version.sourceLabel ?? "", .muted), StyledText(user(of: version, in: workspace) ?? ""),
      ]
    }
    return VersionTable(cells, columns: columns, glyphs: workspace.glyphs)
  }

  /// Every field of the selected version, as it came; a long one goes on in lines of its own.
  private func fieldLines(columns: Int, in workspace: Workspace) -> [StyledText] {
    let versions = versions
    guard !versions.isEmpty else { return [] }
    let selected = versions[min(max(0, version.selected), versions.count - 1)]
    return fields(of: selected, in: workspace).flatMap { name, value in
      TextWidth.wrap(value, to: max(10, columns - 18)).enumerated().map { index, line in
        StyledText([Span(TextWidth.fit(index == 0 ? name : "", to: 16), .muted), Span(String(line))])
      }
    }
  }
}
