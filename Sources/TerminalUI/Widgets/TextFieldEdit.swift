/// An editing command of a text field.
enum TextFieldEdit: Hashable {
  case left, right, wordLeft, wordRight, home, end
  case deleteBackward, deleteForward, deleteWordBackward, deleteWordForward, deleteToStart, deleteToEnd

  init?(_ key: Key) {
    switch key {
    case .left, .control("b"): self = .left
    case .right, .control("f"): self = .right
    case .wordLeft, .alt("b"): self = .wordLeft
    case .wordRight, .alt("f"): self = .wordRight
    case .home, .control("a"): self = .home
    case .end, .control("e"): self = .end
    default:
      guard let deletion = TextFieldEdit(deletion: key) else { return nil }
      self = deletion
    }
  }

  private init?(deletion key: Key) {
    switch key {
    case .backspace, .control("h"): self = .deleteBackward
    case .delete, .control("d"): self = .deleteForward
    case .control("w"): self = .deleteWordBackward
    case .alt("d"): self = .deleteWordForward
    case TextField.clearingKey: self = .deleteToStart
    case .control("k"): self = .deleteToEnd
    default: return nil
    }
  }
}

extension Key {
  /// A text field takes it: it types a character, or edits what is typed.
  public var isTyped: Bool {
    if case .character = self { true } else { TextFieldEdit(self) != nil }
  }
}

extension TextField {
  /// Clears what is before the cursor: all of it, where that stands at the end.
  public static let clearingKey = Key.control("u")

  mutating func apply(_ edit: TextFieldEdit) {
    switch edit {
    case .left: setCursor(cursor - 1)
    case .right: setCursor(cursor + 1)
    case .wordLeft: setCursor(wordStart)
    case .wordRight: setCursor(wordEnd)
    case .home: setCursor(0)
    case .end: setCursor(characters.count)
    case .deleteBackward: removeCharacters(max(0, cursor - 1)..<cursor)
    case .deleteForward: removeCharacters(cursor..<min(cursor + 1, characters.count))
    case .deleteWordBackward: removeCharacters(wordStart..<cursor)
    case .deleteWordForward: removeCharacters(cursor..<wordEnd)
    case .deleteToStart: removeCharacters(0..<cursor)
    case .deleteToEnd: removeCharacters(cursor..<characters.count)
    }
  }

  /// Where the word before the cursor begins.
  private var wordStart: Int {
    let beforeGap = characters[..<cursor].lastIndex(where: TextField.isWordPart).map { $0 + 1 } ?? 0
    return characters[..<beforeGap].lastIndex { !TextField.isWordPart($0) }.map { $0 + 1 } ?? 0
  }

  /// Where the word behind the cursor ends.
  private var wordEnd: Int {
    let afterGap = characters[cursor...].firstIndex(where: TextField.isWordPart) ?? characters.count
    return characters[afterGap...].firstIndex { !TextField.isWordPart($0) } ?? characters.count
  }

  private static func isWordPart(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }
}
