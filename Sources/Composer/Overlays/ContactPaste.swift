import Drafts
import TerminalUI

/// Text that is to become contacts: a table or a body, pasted or typed. It is looked through before it is added.
struct ContactPaste: Equatable, Sendable {
  enum Outcome: Equatable, Sendable {
    case open
    case closed
    case accepted
    /// Not a key of this window.
    case ignored
  }

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

  mutating func handle(_ press: Press, height: Int, catalogue: PropertyCatalogue) -> Outcome {
    isEditing
      ? edit(press, height: height, catalogue: catalogue)
      : look(press.intent, height: height, catalogue: catalogue)
  }

  private mutating func edit(_ press: Press, height: Int, catalogue: PropertyCatalogue) -> Outcome {
    if press.intent == .close {
      isEditing = false
      return area.isEmpty ? .closed : .open
    }
    let before = area
    guard area.handle(press, height: height) else { return .ignored }
    if area.lineCount != before.lineCount || area.field.characters != before.field.characters {
      reading = PasteReading(of: area.text, catalogue: catalogue)
    }
    return .open
  }

  private mutating func look(_ intent: Intent?, height: Int, catalogue: PropertyCatalogue) -> Outcome {
    switch intent {
    case .open: return .accepted
    case .close: return .closed
    case .editText: isEditing = true
    case .delete: self = Self(isEditing: true, isStray: isStray, catalogue: catalogue)
    case .move(let motion):
      if let move = motion.inList { area.move(move, height: height) }
    default: return .ignored
    }
    return .open
  }
}
