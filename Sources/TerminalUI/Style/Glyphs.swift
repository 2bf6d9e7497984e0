/// Lines and corners of a box.
public enum BorderStyle: Hashable, Sendable {
  case unicode
  case ascii
}

/// The characters that stand for lines and states. Marks are ASCII in both sets: arrows and dots have no
/// agreed width.
public struct Glyphs: Hashable, Sendable {
  public static let unicode = Glyphs(.unicode)
  public static let ascii = Glyphs(.ascii)

  public let borders: BorderStyle
  public let horizontal: Character
  public let vertical: Character
  public let topLeft: Character
  public let topRight: Character
  public let bottomLeft: Character
  public let bottomRight: Character
  /// One column that stands for text that did not fit.
  public let ellipsis: Character
  /// Between a value and the one that takes its place.
  public let arrow = "->"
  /// Between a count and what is counted.
  public let times: Character

  public let cursor: Character = ">"
  public let marked: Character = "*"
  public let error: Character = "x"
  public let warning: Character = "!"
  public let ok = "ok"

  public init(_ borders: BorderStyle) {
    let isUnicode = borders == .unicode
    self.borders = borders
    horizontal = isUnicode ? "─" : "-"
    vertical = isUnicode ? "│" : "|"
    topLeft = isUnicode ? "┌" : "+"
    topRight = isUnicode ? "┐" : "+"
    bottomLeft = isUnicode ? "└" : "+"
    bottomRight = isUnicode ? "┘" : "+"
    ellipsis = isUnicode ? "…" : "~"
    times = isUnicode ? "×" : "x"
  }
}
