import ContactsModel
import Drafts
import TerminalUI

extension ComposerModel {
  func title(of picker: AssociationPicker) -> String {
    let verb = picker.change == nil ? "Link a record to" : "Change a link of"
    guard picker.targets.count > 1 else { return "\(verb) #\((picker.targets.first ?? 0) + 1)" }
    return "\(verb) \(picker.targets.count) marked contacts"
  }

  func draw(_ picker: AssociationPicker, on canvas: inout Canvas) {
    let top = canvas.bounds.taking(top: 3)
    let bottom = top.rest.taking(bottom: min(top.rest.rows / 2, picker.chosen.count + 4))
    drawObject(of: picker, row: 0, on: &canvas)
    drawRecord(of: picker, row: 1, on: &canvas)
    drawCategory(of: picker, row: 2, on: &canvas)
    canvas.draw(in: bottom.rest) { middle in
      if picker.step == .record, !picker.finding.records.isEmpty {
        drawRecords(of: picker, on: &middle)
      } else {
        drawTypes(of: picker, on: &middle)
      }
    }
    canvas.draw(in: bottom.piece) { drawOutcome(of: picker, on: &$0) }
  }

  static let pickerLabelWidth = 12

  func label(
    _ text: String, _ step: AssociationPicker.Step, of picker: AssociationPicker, row: Int,
    on canvas: inout Canvas
  ) {
    let isCurrent = picker.step == step
    let mark = isCurrent ? "\(glyphs.cursor) " : "  "
    canvas.write(mark + text, at: Point(column: 0, row: row), role: isCurrent ? .title : .muted)
    if isCurrent { canvas.cursor = Point(column: Self.pickerLabelWidth, row: row) }
  }

  private func drawObject(of picker: AssociationPicker, row: Int, on canvas: inout Canvas) {
    label("Object", .object, of: picker, row: row, on: &canvas)
    var objects = picker.objects.objects
    let id = picker.objects.typeID.text
    if picker.objects.isOther {
      objects[picker.objects.index] += ": " + (id.isEmpty ? "type id, as 2-123" : id)
    }
    drawChoices(objects, chosen: picker.objects.index, row: row, on: &canvas)
  }

  private func drawCategory(of picker: AssociationPicker, row: Int, on canvas: inout Canvas) {
    label("Category", .category, of: picker, row: row, on: &canvas)
    drawChoices(picker.categories.map(\.rawValue), chosen: picker.category, row: row, on: &canvas)
  }

  /// Choices in one line, the chosen one in brackets and always in sight.
  private func drawChoices(_ choices: [String], chosen: Int, row: Int, on canvas: inout Canvas) {
    let room = canvas.size.columns - Self.pickerLabelWidth
    var first = chosen
    var width = TextWidth.columns(of: choices[chosen]) + 2
    while first > 0, width + TextWidth.columns(of: choices[first - 1]) + 2 <= room {
      first -= 1
      width += TextWidth.columns(of: choices[first]) + 2
    }
    var column = Self.pickerLabelWidth
    for index in first..<choices.count {
      let isChosen = index == chosen
      let text = isChosen ? "[\(choices[index])]" : " \(choices[index]) "
      if column + TextWidth.columns(of: text) > canvas.size.columns { break }
      if isChosen, canvas.cursor?.row == row { canvas.cursor = Point(column: column, row: row) }
      column += canvas.write(text, at: Point(column: column, row: row), role: isChosen ? .title : .muted)
    }
  }

  private func drawTypes(of picker: AssociationPicker, on canvas: inout Canvas) {
    let options = picker.options
    let top = Self.top(for: picker.typeLine, of: options.count + 1, height: canvas.size.rows)
    label("Type", .type, of: picker, row: 0, on: &canvas)
    for (row, index) in (top..<options.count + 1).prefix(canvas.size.rows).enumerated() {
      let isCurrent = picker.step == .type && index == picker.typeLine
      let place = Point(column: Self.pickerLabelWidth, row: row)
      if index < options.count {
        draw(options[index], of: picker, isCurrent: isCurrent, at: place, on: &canvas)
      } else {
        drawTypedID(of: picker, isCurrent: isCurrent, at: place, on: &canvas)
      }
    }
  }

  private func draw(
    _ option: ChosenType, of picker: AssociationPicker, isCurrent: Bool, at place: Point,
    on canvas: inout Canvas
  ) {
    let width = canvas.size.columns - place.column
    let box = picker.isChosen(option.type) ? "[x]" : "[ ]"
    canvas.write(
      "\(box) \(option.label ?? option.type.category.rawValue)  \(option.type.typeID)", at: place,
      maxColumns: width, ellipsis: glyphs.ellipsis)
    guard isCurrent else { return }
    canvas.restyle(Rect(column: place.column, row: place.row, columns: width, rows: 1), role: .selected)
    canvas.cursor = place
  }

  private func drawTypedID(
    of picker: AssociationPicker, isCurrent: Bool, at place: Point, on canvas: inout Canvas
  ) {
    let column = place.column + canvas.write("type id ", at: place, role: isCurrent ? .title : .muted)
    let rect = Rect(column: column, row: place.row, columns: 12, rows: 1)
    picker.typedID.draw(into: &canvas, in: rect, isFocused: isCurrent)
    canvas.write(
      "  digits, in \(picker.chosenCategory.rawValue)", at: Point(column: column + 12, row: place.row),
      role: .muted)
  }

  /// The JSON that will be written, and what it means.
  private func drawOutcome(of picker: AssociationPicker, on canvas: inout Canvas) {
    let width = canvas.size.columns - 2
    canvas.write("  Will write", at: Point(column: 0, row: 0), role: .muted)
    var row = 1
    for line in JSONLines.lines(of: picker.association) {
      canvas.write(line, at: Point(column: 4, row: row), maxColumns: width - 2, ellipsis: glyphs.ellipsis)
      row += 1
    }
    for line in TextWidth.wrap("Reads as: \(sentence(of: picker))", to: width) {
      canvas.write(line, at: Point(column: 2, row: row))
      row += 1
    }
  }

  func sentence(of picker: AssociationPicker) -> String {
    let labels = picker.chosen.map { $0.label ?? "\($0.type.category.shortName) \($0.type.typeID)" }
    let record = picker.association.recordID.isEmpty ? "?" : picker.association.recordID
    let name = picker.namedRecord?.name.map { " \($0)" } ?? ""
    let types = labels.isEmpty ? "no type yet" : labels.joined(separator: ", ")
    return "contact --\(types)--> \(picker.objects.noun) \(record)\(name)"
  }
}
