/// What a cell stands for. The theme decides how it looks; every state also has a glyph or a word.
public enum Role: UInt8, CaseIterable, Hashable, Sendable {
  case text
  case muted
  case title
  case selected
  /// The selection of a pane that does not have the keyboard.
  case selectedUnfocused
  case marked
  case error
  case warning
  case success
  /// The name of a key in the footer and in help.
  case key
  /// The inside of a text field.
  case field
  case border
  case focusedBorder
  case jsonName
  case jsonString
  case jsonNumber
  /// The part of a text that a search found.
  case match
}
