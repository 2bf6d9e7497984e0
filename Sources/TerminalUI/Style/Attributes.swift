/// How many colours a terminal shows.
public enum ColorDepth: Int, CaseIterable, Hashable, Sendable {
  case none = 0
  case ansi8 = 8
  case ansi16 = 16
  case ansi256 = 256
}

/// A colour of the terminal's own palette, so that it fits the person's light or dark background.
public enum NamedColor: Int, CaseIterable, Hashable, Sendable {
  case black, red, green, yellow, blue, magenta, cyan, white
}

/// How text is drawn. Without a foreground it has the terminal's default colours.
public struct Attributes: Hashable, Sendable {
  public var foreground: NamedColor?
  public var bold: Bool
  public var dim: Bool
  public var reverse: Bool
  public var underline: Bool

  public init(
    foreground: NamedColor? = nil, bold: Bool = false, dim: Bool = false, reverse: Bool = false,
    underline: Bool = false
  ) {
    self.foreground = foreground
    self.bold = bold
    self.dim = dim
    self.reverse = reverse
    self.underline = underline
  }
}
