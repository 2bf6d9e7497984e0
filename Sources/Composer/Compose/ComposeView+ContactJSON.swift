import ContactsModel
import Drafts
import TerminalUI

extension ComposeView {
  /// The contact under the cursor as it goes out, the open field included.
  func drawContactJSON(on canvas: inout Canvas) {
    if isFocused(.contactJSON) { canvas.cursor = Point(column: 0, row: 0) }
    guard var input = current else { return }
    if let field = shownField, let applied = applied(field, to: input.contact) {
      input.contact = applied.contact
    }
    let lines = input.update.map { JSONLines(of: $0) } ?? JSONLines(of: input.contact)
    for (row, line) in lines.lines.prefix(canvas.size.rows).enumerated() {
      canvas.write(
        line, at: Point(column: 1, row: row), maxColumns: canvas.size.columns - 1, ellipsis: glyphs.ellipsis)
    }
  }
}
