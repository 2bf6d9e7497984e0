/// How many colours a terminal shows.
public enum ColorDepth: Int, CaseIterable, Hashable, Sendable {
  case none = 0
  case ansi8 = 8
  case ansi16 = 16
  case ansi256 = 256
}

/// How text is drawn. Without a colour it has the terminal's own.
public struct Attributes: Hashable, Sendable {
  public var foreground: NamedColor?
  public var background: NamedColor?
  public var bold: Bool
  public var dim: Bool
  public var reverse: Bool
  public var underline: Bool

  public init(
    foreground: NamedColor? = nil, background: NamedColor? = nil, bold: Bool = false, dim: Bool = false,
    reverse: Bool = false, underline: Bool = false
  ) {
    self.foreground = foreground
    self.background = background
    self.bold = bold
    self.dim = dim
    self.reverse = reverse
    self.underline = underline
  }
}
