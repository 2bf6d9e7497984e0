import Drafts
import TerminalUI

/// The record step of the association picker: the text, what is known of it, and the records to choose from.
extension ComposerModel {
  func drawRecord(of picker: AssociationPicker, row: Int, on canvas: inout Canvas) {
    label("Record", .record, of: picker, row: row, on: &canvas)
    let room = canvas.size.columns - Self.pickerLabelWidth
    let field = Rect(column: Self.pickerLabelWidth, row: row, columns: min(30, room / 2), rows: 1)
    picker.record.draw(into: &canvas, in: field, isFocused: picker.step == .record)
    canvas.write(
      words(on: picker), at: Point(column: field.column + field.columns + 1, row: row),
      maxColumns: room - field.columns - 1, ellipsis: glyphs.ellipsis)
  }

  /// Whether the record exists, or how it can be found.
  func words(on picker: AssociationPicker) -> StyledText {
    if let record = picker.namedRecord { return words(on: record, isChecked: picker.isRecordChecked) }
    let isEmpty = picker.recordText.isEmpty
    switch picker.finding.state {
    case .notConnected:
      return StyledText(isEmpty ? "its id; no connection to find it" : "not checked: no connection", .muted)
    case .failed(let why): return StyledText("not checked: \(why)", .warning)
    case .asking: return StyledText("searching", .muted)
    case .idle:
      let isUnknown = picker.objects.isUnknown
      return StyledText(isUnknown ? "its id" : isEmpty ? "id, name, domain or e-mail" : "not checked", .muted)
    case .answered where picker.isRecordID: return StyledText("not found", .warning)
    case .answered:
      let count = picker.finding.records.count
      return StyledText(count == 0 ? "nothing found" : "\(count) found", count == 0 ? .warning : .muted)
    }
  }

  private func words(on record: FoundRecord, isChecked: Bool) -> StyledText {
    let name = record.name ?? "record without a name"
    if record.isArchived { return StyledText("archived: \(name)", .warning) }
    return isChecked
      ? StyledText("found: \(name)", .success) : StyledText("\(name), ") + StyledText("not checked", .muted)
  }

  func drawRecords(of picker: AssociationPicker, on canvas: inout Canvas) {
    let records = picker.finding.records
    let isRecent = picker.recordText.isEmpty
    canvas.write(isRecent ? "  Used last" : "  Found", at: Point(column: 0, row: 0), role: .muted)
    let top = Self.top(for: picker.finding.row ?? 0, of: records.count, height: canvas.size.rows)
    for (row, index) in (top..<records.count).prefix(canvas.size.rows).enumerated() {
      let place = Point(column: Self.pickerLabelWidth, row: row)
      let width = canvas.size.columns - place.column
      canvas.write(line(of: records[index]), at: place, maxColumns: width, ellipsis: glyphs.ellipsis)
      guard index == picker.finding.row else { continue }
      canvas.restyle(Rect(column: place.column, row: row, columns: width, rows: 1), role: .selected)
      canvas.cursor = place
    }
  }

  private func line(of record: FoundRecord) -> StyledText {
    var text = StyledText("\(record.id)  \(record.name ?? "(no name)")")
    if let detail = record.detail { text.append("  \(detail)", .muted) }
    if record.isArchived { text.append("  archived", .warning) }
    return text
  }
}
