import ContactsModel
import Drafts
import TerminalUI

extension ColumnsForm {
  func draw(on canvas: inout Canvas, in workspace: Workspace) {
    let isWide = workspace.room.size.columns >= 120
    let layout = ColumnsLayout(canvas.size, isWide: isWide)
    write(StyledText(summary, .title), row: 0, on: &canvas, workspace)
    write(StyledText(summary(in: workspace), .muted), row: 1, on: &canvas, workspace)
    let widths = widths(columns: layout.list.columns - 2, in: workspace)
    ListView(count: count, state: list, glyphs: workspace.glyphs)
      .draw(into: &canvas, in: layout.list) { line($0, widths, in: workspace) }
    canvas.draw(in: layout.preview) {
      isWide ? drawContacts(on: &$0, in: workspace) : drawContactLines(on: &$0, in: workspace)
    }
  }

  /// State, title, arrow, what it fills, samples: the names are read whole first.
  private func widths(columns: Int, in workspace: Workspace) -> [Int] {
    let (state, arrow) = (13, 3)
    let needs = (0..<count).reduce(into: [0, 0, 0]) { needs, index in
      let texts = [title(of: index), destination(self.columns[index], in: workspace), samples(of: index)]
      needs = zip(needs, texts).map { max($0, TextWidth.columns(of: $1) + 1) }
    }
    let room = columns - state - arrow
    let head = min(needs[0], room / 3)
    let target = min(needs[1], room - head - min(needs[2], Self.fewestOfSamples))
    return [state, head, arrow, target, room - head - target]
  }

  /// What is left of the samples where there is little room.
  private static let fewestOfSamples = 11

  private func samples(of index: Int) -> String { look.columns[index].samples.joined(separator: " | ") }

  private func write(_ text: StyledText, row: Int, on canvas: inout Canvas, _ workspace: Workspace) {
    canvas.write(
      text, at: Point(column: 1, row: row), maxColumns: canvas.size.columns - 1,
      ellipsis: workspace.glyphs.ellipsis)
  }

  var summary: String {
    let filled = columns.count { $0 != .none }
    let out = count - filled
    let row = look.headerLine == look.lines.first ? "the first row" : "line \(look.headerLine)"
    let first = look.hasHeader ? "titles in \(row)" : "no titles"
    let encoding = look.options.encoding.map { " in \($0.name)" } ?? ""
    return
      "\(count) column\(count == 1 ? "" : "s")\(encoding), \(first): \(filled) mapped, \(out) left out"
  }

  /// What is worth knowing of the selected column.
  private func summary(in workspace: Workspace) -> String {
    let index = list.selected
    if let odd = oddLetters(in: workspace) { return odd }
    guard index < count else { return "" }
    let title = title(of: index)
    if state(of: index) == .twice { return "\(title): a column before it fills the same" }
    switch columns[index] {
    case .property(let name):
      return workspace.catalogue[name].map { "\(title): \(name), \($0.summary)" }
        ?? "\(title): \(name) is not a default property; it must exist in the portal"
    case .fullName: return "\(title): full names, split into firstname and lastname"
    case .associations(let object): return "\(title): record IDs to link, \(object)"
    case .traceID: return "\(title): the trace id of each contact"
    case .recordID: return "\(title): ids of contacts that exist, to change them"
    case .none:
      let (choose, restore) = (
        workspace.keyName(.screen(.open), in: .columns), workspace.keyName(.compose(.switchOff), in: .columns)
      )
      return "\(title): left out. \(choose) property, \(restore) put back"
    }
  }

  private func line(_ index: Int, _ widths: [Int], in workspace: Workspace) -> StyledText {
    let state = state(of: index)
    let cell = { self.cell($0, $1, workspace.glyphs) }
    return StyledText([
      Span(cell("\(mark(of: state, workspace.glyphs)) \(state.word)", widths[0]), role(of: state)),
      Span(cell(title(of: index), widths[1])), Span(cell("->", widths[2]), .muted),
      Span(
        cell(destination(columns[index], in: workspace), widths[3]),
        columns[index] == .none ? .warning : .text),
      Span(cell(samples(of: index), widths[4]), .muted),
    ])
  }

  private func mark(of state: State, _ glyphs: Glyphs) -> String {
    switch state {
    case .sure, .chosen, .lastTime: glyphs.ok
    case .suggested: glyphs.aligned("?")
    case .unmapped, .leftOut: glyphs.aligned(glyphs.warning)
    case .twice: glyphs.aligned(glyphs.error)
    case .empty, .readOnly: glyphs.aligned(" ")
    }
  }

  private func role(of state: State) -> Role {
    switch state {
    case .sure, .chosen, .lastTime: .success
    case .suggested, .unmapped: .warning
    case .twice: .error
    case .empty, .leftOut, .readOnly: .muted
    }
  }

  func destination(_ column: ColumnTarget, in workspace: Workspace) -> String {
    switch column {
    case .property(let name):
      workspace.catalogue[name].map { "\($0.label) (\(name))" } ?? "custom property \(name)"
    case .associations(let object):
      "link to a \(workspace.types.object(named: object)?.label.lowercased() ?? object)"
    case .fullName: "first and last name"
    case .traceID: "trace id (objectWriteTraceId)"
    case .recordID: "id of the contact to change"
    case .none: "left out"
    }
  }

  private func cell(_ text: String, _ width: Int, _ glyphs: Glyphs) -> String {
    TextWidth.fit(text, to: max(0, width - 1), ellipsis: glyphs.ellipsis) + " "
  }

  private func firstContacts(in workspace: Workspace) -> [ContactInput] {
    look.contacts(
      filling: columns, most: 6, catalogue: workspace.catalogue, associationTypes: workspace.types)
  }

  /// Below the columns: one line for a contact.
  private func drawContactLines(on canvas: inout Canvas, in workspace: Workspace) {
    write(StyledText("First contacts", .title), row: 0, on: &canvas, workspace)
    for (row, contact) in firstContacts(in: workspace).enumerated() {
      var text = StyledText([Span("#\(row + 1)  ", .muted)])
      for (name, value) in values(of: contact) {
        text.append("\(name) ", .muted)
        text.append("\(value)  ")
      }
      write(text, row: row + 1, on: &canvas, workspace)
    }
  }

  /// Beside the columns: a line for each value.
  private func drawContacts(on canvas: inout Canvas, in workspace: Workspace) {
    write(StyledText("First contacts", .title), row: 0, on: &canvas, workspace)
    var row = 1
    for (index, contact) in firstContacts(in: workspace).enumerated() where row < canvas.size.rows {
      write(StyledText("#\(index + 1)", .muted), row: row, on: &canvas, workspace)
      for (name, value) in values(of: contact) {
        row += 1
        write(
          StyledText([Span("  \(cell(name, 20, workspace.glyphs))", .muted), Span(value)]), row: row,
          on: &canvas, workspace)
      }
      row += 1
    }
  }

  private func values(of contact: ContactInput) -> [(name: String, value: String)] {
    contact.properties.map { ($0.name, $0.value) } + contact.associations.map { ("link", $0.recordID) }
  }
}
