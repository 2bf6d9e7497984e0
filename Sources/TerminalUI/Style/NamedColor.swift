/// A colour of the terminal's own palette, so that it fits what a person has chosen there.
public enum NamedColor: Int, CaseIterable, Hashable, Sendable {
  case black, red, green, yellow, blue, magenta, cyan, white
  case brightBlack, brightRed, brightGreen, brightYellow, brightBlue, brightMagenta, brightCyan, brightWhite

  /// As it is written in a configuration: `red`, `bright-red`.
  public var name: String { isBright ? "bright-\(plain)" : "\(self)" }

  public init?(name: String) {
    guard let color = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = color
  }

  var isBright: Bool { rawValue >= 8 }

  /// The nearest of the first eight.
  var plain: NamedColor { NamedColor(rawValue: rawValue % 8) ?? self }
}
