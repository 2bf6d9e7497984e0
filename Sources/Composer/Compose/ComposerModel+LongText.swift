import Drafts
import TerminalUI

/// A value of several lines is written in a window over its field, which takes every letter at once: closing the
/// window leads back to the field, where it is accepted, or the old value taken back.
extension ComposerModel {
  /// The way down leads there from a field that has no options to go down to.
  mutating func openLongText() {
    guard let field = compose.field else { return }
    overlays.append(.longText(TextArea(field.text.text)))
  }

  mutating func handle(_ press: Press, in area: TextArea) -> [Effect] {
    guard press.intent != .close else {
      let (accept, leave) = (keyName(.accept, in: .field), keyName(.close, in: .field))
      notice = Notice("\(accept) accepts the text, \(leave) gives the old value back")
      return []
    }
    var area = area
    if area.handle(press, height: longTextHeight) {
      write(area)
    } else {
      overlays.append(.longText(area))
      notice = Notice("\(press.name) does nothing here. \(keyName(.close, in: .longText)) ends writing")
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
