import ContactsModel
import Drafts
import TerminalUI

extension ComposerModel {
  var associationsTitle: String {
    guard let count = current?.contact.associations.count, count > 0 else { return "Associations" }
    return "Associations of #\(compose.contacts.selected + 1) (\(count))"
  }

  func drawAssociations(on canvas: inout Canvas) {
    guard let input = current else {
      if isFocused(.associations) { canvas.cursor = Point(column: 0, row: 0) }
      return
    }
    let lines = associationLines(of: input, width: canvas.size.columns)
    let selected = lines.firstIndex { $0.item == compose.association } ?? 0
    let tail = lines[selected...].dropFirst().prefix { $0.item == nil }.count
    let top = Self.top(for: selected, tail: tail, of: lines.count, height: canvas.size.rows)
    for (row, line) in lines.dropFirst(top).prefix(canvas.size.rows).enumerated() {
      draw(line, row: row, on: &canvas)
    }
  }

  /// A line of the pane: the first of an association, one of its further types or problems, or the line that links.
  private struct Line {
    var item: Int?
    var text: StyledText
  }

  private func draw(_ line: Line, row: Int, on canvas: inout Canvas) {
    let isCurrent = line.item == compose.association
    canvas.write(isCurrent ? "\(glyphs.cursor) " : "  ", at: Point(column: 0, row: row), role: .marked)
    canvas.write(
      line.text, at: Point(column: 2, row: row), maxColumns: canvas.size.columns - 2,
      ellipsis: glyphs.ellipsis)
    if isCurrent { select(row, of: .associations, on: &canvas) }
  }

  private func associationLines(of input: DraftInput, width: Int) -> [Line] {
    let problems = document.problems.problems(at: compose.contacts.selected)
    var lines: [Line] = []
    for (position, association) in input.contact.associations.enumerated() {
      let hint = input.hints.association(at: position)
      let object = hint?.object ?? types.object(of: association.types) ?? "record"
      let types = association.types.enumerated().map { describe($1, label: label($0, hint), to: object) }
      let head = "\(object) \(association.recordID.isEmpty ? "(no id)" : association.recordID)  "
      lines.append(Line(item: position, text: StyledText(head) + (types.first ?? "(no type)")))
      let indent = StyledText(String(repeating: " ", count: TextWidth.columns(of: head)))
      lines += types.dropFirst().map { Line(text: indent + $0) }
      lines += problems.filter { $0.path.association == position }.flatMap { note($0, width) }
    }
    lines.append(
      Line(item: input.contact.associations.count, text: StyledText("+ link a record (L)", .muted)))
    return lines
  }

  private func note(_ problem: Problem, _ width: Int) -> [Line] {
    let mark = problem.isError ? glyphs.error : glyphs.warning
    let text = TextWidth.wrap("\(mark) \(problem.message)", to: max(20, width - 4))
    return text.prefix(3).map { Line(text: StyledText("  \($0)", problem.isError ? .error : .warning)) }
  }

  private func label(_ index: Int, _ hint: AssociationHint?) -> String? {
    guard let hint, hint.labels.indices.contains(index) else { return nil }
    return hint.labels[index]
  }

  private func describe(_ type: AssociationType, label: String?, to object: String) -> StyledText {
    let name = label ?? types.name(of: type, to: object)
    let id = StyledText("\(type.category.shortName) \(type.typeID)", name == nil ? .text : .muted)
    return name.map { StyledText("\($0)  ") + id } ?? id
  }
}

extension AssociationCategory {
  /// The category in one word, where there is no room for more.
  var shortName: String {
    let name = rawValue.split(separator: "_").first.map(String.init) ?? rawValue
    return Self.published.contains(self) ? name : rawValue
  }
}

extension FieldPath {
  /// The association that the path leads into.
  var association: Int? {
    switch self {
    case .associationRecordID(let position), .associationTypes(let position),
      .associationCategory(let position, _), .associationTypeID(let position, _):
      position
    case .properties, .property, .traceID, .unknownKey: nil
    }
  }
}
