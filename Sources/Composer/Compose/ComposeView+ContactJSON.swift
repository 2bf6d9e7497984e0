import ContactsModel
import Drafts
import TerminalUI

extension ComposeView {
  /// The contact under the cursor as it goes out, the open field included.
  func drawContactJSON(on canvas: inout Canvas) {
    if isFocused(.contactJSON) { canvas.cursor = Point(column: 0, row: 0) }
    guard var contact = current?.contact else { return }
    if let field = shownField, let applied = applied(field, to: contact) { contact = applied.contact }
    let lines = JSONLines(of: contact)
    for (row, line) in lines.lines.prefix(canvas.size.rows).enumerated() {
      canvas.write(
        line, at: Point(column: 0, row: row), maxColumns: canvas.size.columns, ellipsis: glyphs.ellipsis)
    }
  }
}
