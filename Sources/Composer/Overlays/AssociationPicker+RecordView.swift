import Drafts
import TerminalUI

/// The record step of the association picker: the text, what is known of it, and the records to choose from.
extension AssociationPicker {
  func drawRecord(row: Int, on canvas: inout Canvas, glyphs: Glyphs) {
    label("Record", .record, row: row, on: &canvas, glyphs: glyphs)
    let room = canvas.size.columns - Self.labelWidth
    let field = Rect(column: Self.labelWidth, row: row, columns: min(30, room / 2), rows: 1)
    record.draw(into: &canvas, in: field, isFocused: step == .record)
    canvas.write(
      recordWords, at: Point(column: field.column + field.columns + 1, row: row),
      maxColumns: room - field.columns - 1, ellipsis: glyphs.ellipsis)
  }

  /// Whether the record exists, or how it can be found.
  var recordWords: StyledText {
    if let record = namedRecord { return words(on: record, isChecked: isRecordChecked) }
    let isEmpty = recordText.isEmpty
    switch recordList.state {
    case .notConnected(let why):
      return StyledText(
        isEmpty ? "its id; \(why.words())" : "not checked: \(why.words())", .muted)
    case .failed(let why): return StyledText("not checked: \(why.words)", .warning)
    case .asking: return StyledText("searching", .muted)
    case .idle:
      let isUnknown = objects.isUnknown
      return StyledText(isUnknown ? "its id" : isEmpty ? "id, name, domain or email" : "not checked", .muted)
    case .answered where isRecordID: return StyledText("not found", .warning)
    case .answered:
      let count = recordList.records.count
      return StyledText(count == 0 ? "nothing found" : "\(count) found", count == 0 ? .warning : .muted)
    }
  }

  private func words(on record: FoundRecord, isChecked: Bool) -> StyledText {
    let name = record.name ?? "record without a name"
    if record.isArchived { return StyledText("archived: \(name)", .warning) }
    return isChecked
      ? StyledText("found: \(name)", .success) : StyledText("\(name), ") + StyledText("not checked", .muted)
  }

  func drawRecords(on canvas: inout Canvas, glyphs: Glyphs) {
    let records = recordList.records
    let isRecent = recordText.isEmpty
    canvas.write(isRecent ? "  Used last" : "  Found", at: Point(column: 0, row: 0), role: .muted)
    let top = Scrolling.top(for: recordList.row ?? 0, of: records.count, height: canvas.size.rows)
    for (row, index) in (top..<records.count).prefix(canvas.size.rows).enumerated() {
      let place = Point(column: Self.labelWidth, row: row)
      let width = canvas.size.columns - place.column
      canvas.write(line(of: records[index]), at: place, maxColumns: width, ellipsis: glyphs.ellipsis)
      guard index == recordList.row else { continue }
      canvas.emphasize(Rect(column: place.column, row: row, columns: width, rows: 1), .selected)
      canvas.cursor = place
    }
  }

  func line(of record: FoundRecord) -> StyledText {
    var text = StyledText("\(record.id)  \(record.name ?? "(no name)")")
    if let detail = record.detail { text.append("  \(detail)", .muted) }
    if record.isArchived { text.append("  archived", .warning) }
    return text
  }
}
