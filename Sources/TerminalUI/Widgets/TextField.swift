/// One line of text being edited. The cursor stands between grapheme clusters.
public struct TextField: Hashable, Sendable {
  public private(set) var characters: [Character]
  /// From 0, before the first character, to `characters.count`.
  public private(set) var cursor: Int

  /// A field with its cursor behind the text.
  public init(_ text: String = "") {
    characters = Array(text)
    cursor = characters.count
  }

  public var text: String { String(characters) }
  public var isEmpty: Bool { characters.isEmpty }

  /// What a key did to a field.
  public enum Outcome: Hashable, Sendable {
    /// Text or cursor may have changed.
    case handled
    /// Enter: the text is meant.
    case accepted
    /// Esc: the text from before is meant.
    case cancelled
    /// Not a key of a field.
    case ignored
  }

  /// Edits by one key. Tab takes `suggestion` as the whole text; without one it is ignored, as Up, Down and
  /// the like are.
  public mutating func handle(_ key: Key, suggestion: String? = nil) -> Outcome {
    switch key {
    case .enter: return .accepted
    case .escape: return .cancelled
    case .tab: return take(suggestion)
    case .character(let character):
      insert(String(character))
      return .handled
    default:
      if let edit = TextFieldEdit(key) {
        apply(edit)
        return .handled
      }
      return .ignored
    }
  }

  /// Puts text at the cursor, as a paste does. It may join with the character before it, as combining marks
  /// do.
  public mutating func insert(_ text: String) {
    let around = max(0, cursor - 1)..<min(cursor + 1, characters.count)
    let before = String(characters[around.lowerBound..<cursor]) + text
    let joined = before + String(characters[cursor..<around.upperBound])
    characters.replaceSubrange(around, with: joined)
    setCursor(around.lowerBound + before.count)
  }

  /// Replaces the whole text; the cursor goes behind it.
  public mutating func replace(with text: String) {
    self = TextField(text)
  }

  private mutating func take(_ suggestion: String?) -> Outcome {
    guard let suggestion, suggestion != text else { return .ignored }
    replace(with: suggestion)
    return .handled
  }

  mutating func setCursor(_ index: Int) {
    cursor = min(max(0, index), characters.count)
  }

  mutating func removeCharacters(_ range: Range<Int>) {
    characters.removeSubrange(range.clamped(to: characters.indices))
    setCursor(range.lowerBound)
  }
}
