import ContactsModel
import Drafts
import TerminalUI

extension ComposerModel {
  var propertiesTitle: String {
    guard let input = current else { return "Properties" }
    let count = input.contact.properties.count
    return "Properties of #\(compose.contacts.selected + 1) \(input.contact.displayName) (\(count))"
  }

  func drawProperties(on canvas: inout Canvas) {
    guard let input = current else {
      if isFocused(.properties) { canvas.cursor = Point(column: 0, row: 0) }
      return
    }
    let lines = propertyLines(of: input, width: canvas.size.columns)
    let selected = lines.firstIndex { $0.item == compose.property } ?? 0
    let below = lines[selected...].dropFirst().prefix { $0.item == nil }.count
    let top = Self.top(for: selected, tail: below, of: lines.count, height: canvas.size.rows)
    let visible = lines.dropFirst(top).prefix(canvas.size.rows)
    for (row, line) in visible.enumerated() { draw(line, row: row, on: &canvas) }
  }

  /// A line of the pane: a property, the line that adds one, or what belongs to the property above it.
  private struct Line {
    var item: Int?
    var name = ""
    var text: StyledText
    var isField = false
  }

  private func propertyLines(of input: DraftInput, width: Int) -> [Line] {
    var contact = input.contact
    var open: Int?
    if let field = compose.field, let applied = field.applied(to: contact) {
      (contact, open) = (applied.contact, applied.position)
    }
    let known = open == nil ? document.problems.problems(at: compose.contacts.selected) : problemsNow(contact)
    var lines = known.filter { $0.path == .properties || $0.path == .traceID }.flatMap { note($0, width) }
    for (position, property) in contact.properties.enumerated() {
      lines.append(
        Line(
          item: position, name: property.name, text: StyledText(property.value),
          isField: position == open))
      if position == open, let entry = catalogue[property.name] { lines += hint(entry, width) }
      lines += known.filter { $0.path == .property(property.name) }.flatMap { note($0, width) }
    }
    if open != contact.properties.count - 1 || open == nil {
      lines.append(Line(item: contact.properties.count, text: StyledText("+ add property (p)", .muted)))
    }
    return lines
  }

  private func problemsNow(_ contact: ContactInput) -> [Problem] {
    Rules.problems(of: contact, catalogue: catalogue)
  }

  private func note(_ problem: Problem, _ width: Int) -> [Line] {
    let mark = problem.isError ? glyphs.error : glyphs.warning
    return below("\(mark) \(problem.message)", problem.isError ? .error : .warning, width)
  }

  /// What a person needs to know before they type: the type, and the options where there are any.
  private func hint(_ entry: CatalogueEntry, _ width: Int) -> [Line] {
    let options = entry.options.map(\.value).joined(separator: ", ")
    return below(options.isEmpty ? "\(entry.label), \(entry.type)" : "one of: \(options)", .muted, width)
  }

  /// Text that belongs to the property above it, in at most three lines.
  private func below(_ text: String, _ role: Role, _ width: Int) -> [Line] {
    TextWidth.wrap(text, to: max(20, width - 4)).prefix(3).map { Line(text: StyledText("    \($0)", role)) }
  }

  private func draw(_ line: Line, row: Int, on canvas: inout Canvas) {
    let isCurrent = line.item != nil && line.item == compose.property
    let width = canvas.size.columns
    let nameWidth = min(24, max(12, width / 3))
    var column = canvas.write(
      isCurrent ? "\(glyphs.cursor) " : "  ", at: Point(column: 0, row: row), role: .marked)
    if line.item == nil { column = 0 }
    if !line.name.isEmpty {
      let name = TextWidth.fit(line.name, to: nameWidth, ellipsis: glyphs.ellipsis)
      column += canvas.write("\(name) ", at: Point(column: column, row: row))
    }
    if line.isField, let field = compose.field {
      let rect = Rect(column: column, row: row, columns: width - column, rows: 1)
      field.text.draw(into: &canvas, in: rect, isFocused: isFocused(.properties))
    } else {
      canvas.write(
        line.text, at: Point(column: column, row: row), maxColumns: width - column, ellipsis: glyphs.ellipsis)
      if isCurrent { select(row, of: .properties, on: &canvas) }
    }
  }

  /// The first line to show so that one line, and what belongs below it, is seen.
  static func top(for selected: Int, tail: Int = 0, of count: Int, height: Int) -> Int {
    guard count > height, height > 0 else { return 0 }
    let last = min(count - 1, selected + tail)
    let centered = max(0, selected - height / 2)
    return min(max(centered, last - height + 1), min(selected, count - height))
  }
}
