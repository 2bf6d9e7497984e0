/// One line of text being edited. The cursor stands between grapheme clusters.
public struct TextField: Hashable, Sendable {
  public private(set) var characters: [Character]
  /// The characters in one piece, which a frame asks for several times.
  public private(set) var text: String
  /// From 0, before the first character, to `characters.count`.
  public private(set) var cursor: Int
  /// The columns of the whole text and of what is before the cursor. Kept with each edit, so that drawing looks at
  /// no more than what is seen, however long the text is.
  private(set) var columns: Int
  private(set) var cursorColumn: Int

  /// A field with its cursor behind the text.
  public init(_ text: String = "") {
    self.text = text
    characters = Array(text)
    cursor = characters.count
    columns = TextWidth.columns(of: text)
    cursorColumn = columns
  }

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
    replace(around, with: Array(joined))
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
    let target = min(max(0, index), characters.count)
    if target == 0 {
      cursorColumn = 0
    } else if target == characters.count {
      cursorColumn = columns
    } else if target < cursor {
      cursorColumn -= Self.columns(of: characters[target..<cursor])
    } else {
      cursorColumn += Self.columns(of: characters[cursor..<target])
    }
    cursor = target
  }

  mutating func removeCharacters(_ range: Range<Int>) {
    let range = range.clamped(to: characters.indices)
    replace(range, with: [])
    setCursor(range.lowerBound)
  }

  /// The cursor goes before what was replaced.
  private mutating func replace(_ range: Range<Int>, with new: [Character]) {
    setCursor(range.lowerBound)
    columns += Self.columns(of: new[...]) - Self.columns(of: characters[range])
    characters.replaceSubrange(range, with: new)
    text = Self.text(of: characters[...])
  }

  /// `String.init` takes any sequence, and ten times as long.
  static func text(of characters: ArraySlice<Character>) -> String {
    characters.reduce(into: "") { $0.append($1) }
  }

  static func columns(of characters: ArraySlice<Character>) -> Int {
    characters.reduce(0) { $0 + TextWidth.columns(of: $1) }
  }
}
