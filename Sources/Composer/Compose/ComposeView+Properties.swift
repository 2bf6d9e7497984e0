import ContactsModel
import Drafts
import TerminalUI

extension ComposeView {
  var propertiesTitle: String {
    guard let input = current else { return "Properties" }
    let count = input.contact.properties.count
    return "Properties of #\(compose.list.selected + 1) \(input.contact.displayName) (\(count))"
  }

  func drawProperties(on canvas: inout Canvas) {
    guard let input = current else {
      if isFocused(.properties) { canvas.cursor = Point(column: 0, row: 0) }
      return
    }
    for (row, line) in visibleLines(of: input, in: canvas.size).enumerated() {
      draw(line, row: row, on: &canvas)
    }
  }

  var propertyHits: HitMap {
    let size = Size(columns: width(of: .properties), rows: height(of: .properties))
    return HitMap(current.map { visibleLines(of: $0, in: size).map(\.item) } ?? [])
  }

  private func visibleLines(of input: DraftInput, in size: Size) -> ArraySlice<Line> {
    let lines = propertyLines(of: input, columns: size.columns)
    return Self.visible(lines, around: compose.property, height: size.rows)
  }

  /// A property, the line that adds one, or what belongs to the property above it.
  private struct Line: PaneLine {
    var item: Int?
    var name = ""
    var text: StyledText
    var isField = false
  }

  private func propertyLines(of input: DraftInput, columns: Int) -> [Line] {
    let open = shownField.flatMap { applied($0, to: input.contact) }
    let contact = open?.contact ?? input.contact
    let problems = Dictionary(grouping: problemsShown(of: contact, isOpen: open != nil), by: \.path)
    let notes = { (path: FieldPath) in
      problems[path, default: []].flatMap { note($0, columns: columns) }.map { Line(text: $0) }
    }
    var lines = notes(.properties) + notes(.traceID)
    for (position, property) in contact.properties.enumerated() {
      let isField = position == open?.position
      lines.append(
        Line(item: position, name: property.name, text: shown(property), isField: isField))
      if isField, let field = shownField {
        lines += readingLines(of: field, columns: columns).map { Line(text: $0) }
        let parts = [
          notes(.property(property.name)),
          optionLines(of: field, atMost: height(of: .properties) - 4).map { Line(text: $0) },
        ]
        // Where the keyboard is in the list, a low pane shows the list.
        lines += (field.chosen == nil ? parts : parts.reversed()).joined()
      } else {
        lines += notes(.property(property.name))
      }
    }
    for (number, off) in input.hints.off.enumerated() {
      let value = StyledText("- off  ", .warning) + StyledText(off.property.value, .muted)
      lines.append(Line(item: contact.properties.count + number, name: off.property.name, text: value))
    }
    if shownField?.isNew != true {
      lines.append(
        Line(
          item: contact.properties.count + input.hints.off.count,
          text: StyledText("+ add property (\(keyName(.compose(.addProperty))))", .muted)))
    }
    return lines
  }

  /// A value that is stored for another text, such as an option for its label, shows with it.
  func shown(_ property: Property) -> StyledText {
    if property.value.isEmpty { return StyledText("(empty)", .muted) }
    let label = workspace.knownEntry(property.name)?.label(of: property.value)
    return StyledText([Span(property.value), Span(label.map { "  (\($0))" } ?? "", .muted)])
  }

  /// How the text of the field is read; until there is a reading, what can be typed.
  func readingLines(of field: ValueField, columns: Int) -> [StyledText] {
    if let words = readingWords(of: field) {
      return Self.below(words.text, words.isClear ? .muted : .warning, columns: columns)
    }
    guard let entry = entry(of: field), optionChoice(of: field) == nil else { return [] }
    let lines = entry.fieldType == "textarea" ? ". \(keyName(.move(.down), in: .field)): several lines" : ""
    return Self.below((workspace.ownerAdvice(for: entry) ?? entry.advice) + lines, .muted, columns: columns)
  }

  /// While a value is typed its problems follow each letter.
  func problemsShown(of contact: ContactInput, isOpen: Bool) -> [Problem] {
    guard isOpen, let field = shownField else {
      return document.problems.problems(at: compose.list.selected)
    }
    let name = name(of: field)
    return Rules.problems(of: contact, catalogue: catalogue).filter { problem in
      problem.path != name.map(FieldPath.property) || !isPremature(problem.rule, in: field)
    }
  }

  /// What the next letters are likely to mend. The options that match say more than that none is typed yet.
  private func isPremature(_ rule: Rule, in field: ValueField) -> Bool {
    switch rule {
    case .surroundingBlanks: field.isAmidWords
    case .notAnOption, .notABool: field.isTouched && optionChoice(of: field)?.options.isEmpty == false
    default: false
    }
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
    if line.isField, let field = shownField {
      let rect = Rect(column: column, row: row, columns: width - column, rows: 1)
      field.text.draw(into: &canvas, in: rect, isFocused: isFocused(.properties))
    } else {
      canvas.write(
        line.text, at: Point(column: column, row: row), maxColumns: width - column, ellipsis: glyphs.ellipsis)
      if isCurrent { select(row, of: .properties, on: &canvas) }
    }
  }
}

extension CatalogueEntry {
  /// What a person needs to know before they type: the type, how it can be written, the options if there are any.
  var advice: String {
    let options = options.map(\.value).joined(separator: ", ")
    if !options.isEmpty { return "one of: \(options)" }
    return switch form {
    case .date: "\(label), \(type): 2026-12-31, 31.12.2026, today, +3d"
    case .datetime: "\(label), \(type): 2026-12-31 14:30, today, +3d; in UTC"
    default: "\(label), \(type)"
    }
  }
}
