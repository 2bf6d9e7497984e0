/// Lines and corners of a box, and the marks that go with them.
public enum BorderStyle: Hashable, Sendable {
  case unicode
  case ascii
  /// Lines alone: the fonts of the Linux console have no more.
  case console
}

/// The characters that stand for lines and states. A state has the same mark everywhere.
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
  /// The part of a scrollbar that stands for what is seen.
  public let thumb: Character
  /// The part of a bar that is done, and the part that is left.
  public let barDone: Character
  public let barLeft: Character
  /// One column that stands for text that did not fit.
  public let ellipsis: Character
  /// Between a value and the one that takes its place.
  public let arrow = "->"
  /// Between a count and what is counted.
  public let times: Character
  /// Between facts of one line.
  public let dot: Character

  public let cursor: Character
  public let marked: Character
  public let error: Character
  public let warning: Character
  public let ok: String

  public init(_ borders: BorderStyle) {
    self.borders = borders
    let (hasLines, hasMarks) = (borders != .ascii, borders == .unicode)
    horizontal = hasLines ? "─" : "-"
    vertical = hasLines ? "│" : "|"
    topLeft = hasMarks ? "╭" : hasLines ? "┌" : "+"
    topRight = hasMarks ? "╮" : hasLines ? "┐" : "+"
    bottomLeft = hasMarks ? "╰" : hasLines ? "└" : "+"
    bottomRight = hasMarks ? "╯" : hasLines ? "┘" : "+"
    thumb = hasLines ? "█" : "#"
    barDone = hasMarks ? "━" : hasLines ? "█" : "#"
    barLeft = hasMarks ? "─" : hasLines ? "░" : "."
    ellipsis = hasMarks ? "…" : "~"
    times = hasLines ? "×" : "x"
    dot = hasLines ? "·" : "-"
    cursor = hasMarks ? "▌" : ">"
    marked = hasMarks ? "●" : "*"
    error = hasMarks ? "✗" : "x"
    warning = hasMarks ? "⚠" : "!"
    ok = hasMarks ? "✓" : "ok"
  }

  /// A mark in the room that the widest of them takes.
  public func aligned(_ mark: Character) -> String {
    String(mark) + String(repeating: " ", count: ok.count - 1)
  }
}
