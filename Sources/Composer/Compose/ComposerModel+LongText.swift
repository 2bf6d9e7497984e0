import Drafts
import TerminalUI

/// A value of several lines is written in a window over its field, which takes every letter at once: closing the
/// window leads back to the field, where Enter accepts and Esc gives the old value back.
extension ComposerModel {
  /// Down leads there from a field that has no options to go down to.
  mutating func openLongText() {
    guard let field = compose.field else { return }
    overlays.append(.longText(TextArea(field.text.text)))
  }

  mutating func press(_ key: Key, in area: TextArea) -> [Effect] {
    guard key != .escape else {
      notice = Notice("Enter accepts the text, Esc gives the old value back")
      return []
    }
    var area = area
    if area.handle(key, height: longTextHeight) {
      write(area)
    } else {
      overlays.append(.longText(area))
      notice = Notice("\(key.name) does nothing here. Esc ends writing")
    }
    return []
  }

  mutating func paste(_ text: String, into area: TextArea) {
    var area = area
    area.insert(text)
    write(area)
  }

  private mutating func write(_ area: TextArea) {
    overlays.append(.longText(area))
    // Line ends of another kind stay what they are as long as nothing is changed.
    guard let text = compose.field?.text.text, TextArea(text).text != area.text else { return }
    compose.field?.text.replace(with: area.text)
  }

  private var longTextHeight: Int { max(1, overlaySize.rows - 2) }

  var longTextTitle: String {
    guard let field = compose.field, let name = name(of: field) else { return "Text" }
    return "\(name) of #\(field.input + 1)"
  }

  func drawLongText(_ area: TextArea, on canvas: inout Canvas) {
    let parts = canvas.bounds.taking(bottom: 1)
    let count = compose.field?.text.characters.count ?? 0
    area.draw(into: &canvas, in: parts.rest, glyphs: glyphs)
    canvas.write(
      "line \(area.row + 1) of \(area.lineCount), \(counted(count, "characters"))",
      at: parts.piece.inset(columns: 1, rows: 0).origin, role: .muted)
  }
}
