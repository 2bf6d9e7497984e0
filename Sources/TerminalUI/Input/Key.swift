/// A key a person pressed.
public enum Key: Hashable, Sendable {
  /// A printable character, the space among them.
  case character(Character)
  /// A letter (lower case) or one of `[ ] \ ^ _ @` together with Ctrl. Tab, Enter and Esc have names of their
  /// own.
  case control(Character)
  /// A character that came directly behind an Esc. Where nothing is bound to it, it means ``withoutAlt``.
  case alt(Character)
  case enter, tab, backTab, escape, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  /// Left and right with Ctrl or Alt: a word.
  case wordLeft, wordRight
  case function(Int)

  /// What to press when there is no Alt: Esc, then the character. Other keys are themselves.
  public var withoutAlt: [Key] {
    if case .alt(let character) = self { [.escape, .character(character)] } else { [self] }
  }
}
