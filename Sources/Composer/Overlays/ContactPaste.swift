import Drafts
import TerminalUI

/// Text that is to become contacts: a table or a body, pasted or typed. It is looked through before it is added.
struct ContactPaste: Equatable, Sendable {
  private(set) var area: TextArea
  /// Letters go into the text.
  var isEditing: Bool
  /// It came by itself, and goes without a trace where something else is kept.
  let isStray: Bool
  private(set) var reading: PasteReading

  init(
    _ area: TextArea = TextArea(), isEditing: Bool, isStray: Bool = false, catalogue: PropertyCatalogue
  ) {
    self.isStray = isStray
    self.area = area
    self.isEditing = isEditing
    reading = PasteReading(of: area.text, catalogue: catalogue)
  }

  /// Puts text at the cursor, in lines of its own.
  mutating func add(_ text: String, catalogue: PropertyCatalogue) {
    if !area.field.isEmpty { area.insert("\n") }
    area.insert(text)
    reading = PasteReading(of: area.text, catalogue: catalogue)
  }

  mutating func insert(_ text: String, catalogue: PropertyCatalogue) {
    area.insert(text)
    reading = PasteReading(of: area.text, catalogue: catalogue)
  }

  mutating func move(_ move: ListState.Move, height: Int) { area.move(move, height: height) }

  mutating func edit(catalogue: PropertyCatalogue, _ change: (inout TextArea) -> Void) {
    let before = area
    change(&area)
    if area.lineCount != before.lineCount || area.field.characters != before.field.characters {
      reading = PasteReading(of: area.text, catalogue: catalogue)
    }
  }
}

extension Workspace {
  /// The text that was not added to the draft, in its window; nil where there is none.
  mutating func takeKeptPaste() -> ContactPaste? {
    guard !document.session.paste.isEmpty, let area = parked.paste else { return nil }
    parked.paste = nil
    return ContactPaste(area, isEditing: false, catalogue: catalogue)
  }
}
