import ContactsModel
import Drafts
import TerminalUI

extension ComposerModel {
  func draw(_ form: ColumnsForm, on canvas: inout Canvas) {
    let layout = ColumnsLayout(canvas.size, isWide: size.columns >= 120)
    write(StyledText(summary(of: form), .title), row: 0, on: &canvas)
    write(StyledText(facts(of: form), .muted), row: 1, on: &canvas)
    let widths = Length.divide(
      layout.list.columns - 2,
      by: [.fixed(13), .flexible(weight: 3), .fixed(3), .flexible(weight: 4), .flexible(weight: 3)])
    ListView(count: form.count, state: form.list, glyphs: glyphs)
      .draw(into: &canvas, in: layout.list) { line($0, of: form, widths) }
    canvas.draw(in: layout.preview) {
      size.columns >= 120 ? drawContacts(of: form, on: &$0) : drawContactLines(of: form, on: &$0)
    }
  }

  private func write(_ text: StyledText, row: Int, on canvas: inout Canvas) {
    canvas.write(
      text, at: Point(column: 1, row: row), maxColumns: canvas.size.columns - 1, ellipsis: glyphs.ellipsis)
  }

  private func summary(of form: ColumnsForm) -> String {
    let filled = form.columns.count { $0 != .none }
    let out = form.count - filled
    let first = form.look.hasHeader ? "the first row names them" : "no row names them"
    return "\(form.count) column\(form.count == 1 ? "" : "s"), \(first): \(filled) filled in, \(out) left out"
  }

  /// What is worth knowing of the selected column.
  private func facts(of form: ColumnsForm) -> String {
    let index = form.list.selected
    guard index < form.count else { return "" }
    let title = form.title(of: index)
    if form.state(of: index) == .twice { return "\(title): a column before it fills the same" }
    switch form.columns[index] {
    case .property(let name):
      return catalogue[name].map { "\(title): \(name), \($0.facts)" }
        ?? "\(title): \(name) is not a default property; it must exist in the account"
    case .associations(let object): return "\(title): ids of records of \(object) to link"
    case .traceID: return "\(title): the trace id of each contact"
    case .none: return "\(title): not imported. Enter chooses a property, \(keyName(.switchOff)) puts it back"
    }
  }

  private func line(_ index: Int, of form: ColumnsForm, _ widths: [Int]) -> StyledText {
    let state = form.state(of: index)
    let samples = form.look.columns[index].samples.joined(separator: " | ")
    return StyledText([
      Span(columnCell("\(mark(of: state)) \(state.word)", widths[0]), role(of: state)),
      Span(columnCell(form.title(of: index), widths[1])), Span(columnCell("->", widths[2]), .muted),
      Span(
        columnCell(destination(form.columns[index]), widths[3]),
        form.columns[index] == .none ? .warning : .text),
      Span(columnCell(samples, widths[4]), .muted),
    ])
  }

  private func mark(of state: ColumnsForm.State) -> String {
    switch state {
    case .sure, .chosen, .lastTime: glyphs.ok
    case .suggested: "? "
    case .unmapped, .leftOut: "\(glyphs.warning) "
    case .twice: "\(glyphs.error) "
    case .empty: "  "
    }
  }

  private func role(of state: ColumnsForm.State) -> Role {
    switch state {
    case .sure, .chosen, .lastTime: .success
    case .suggested, .unmapped: .warning
    case .twice: .error
    case .empty, .leftOut: .muted
    }
  }

  private func destination(_ column: ColumnTarget) -> String {
    switch column {
    case .property(let name): catalogue[name].map { "\($0.label) (\(name))" } ?? "custom property \(name)"
    case .associations(let object): "link to a \(types.object(named: object)?.label.lowercased() ?? object)"
    case .traceID: "trace id (objectWriteTraceId)"
    case .none: "left out"
    }
  }

  private func columnCell(_ text: String, _ width: Int) -> String {
    TextWidth.fit(text, to: max(0, width - 1), ellipsis: glyphs.ellipsis) + " "
  }

  private func firstContacts(of form: ColumnsForm) -> [ContactInput] {
    form.look.contacts(filling: form.columns, most: 6, associationTypes: types)
  }

  /// Below the columns: one line for a contact.
  private func drawContactLines(of form: ColumnsForm, on canvas: inout Canvas) {
    write(StyledText("The first contacts will be", .title), row: 0, on: &canvas)
    for (row, contact) in firstContacts(of: form).enumerated() {
      var text = StyledText([Span("#\(row + 1)  ", .muted)])
      for (name, value) in lines(of: contact) {
        text.append("\(name) ", .muted)
        text.append("\(value)  ")
      }
      write(text, row: row + 1, on: &canvas)
    }
  }

  /// Beside the columns: a line for each value.
  private func drawContacts(of form: ColumnsForm, on canvas: inout Canvas) {
    write(StyledText("The first contacts will be", .title), row: 0, on: &canvas)
    var row = 1
    for (index, contact) in firstContacts(of: form).enumerated() where row < canvas.size.rows {
      write(StyledText("#\(index + 1)", .muted), row: row, on: &canvas)
      for (name, value) in lines(of: contact) {
        row += 1
        write(StyledText([Span("  \(columnCell(name, 20))", .muted), Span(value)]), row: row, on: &canvas)
      }
      row += 1
    }
  }

  private func lines(of contact: ContactInput) -> [(name: String, value: String)] {
    contact.properties.map { ($0.name, $0.value) } + contact.associations.map { ("link", $0.recordID) }
  }
}
