extension Attributes {
  /// What is wrong with a text that is to say how something looks.
  public struct UnknownWord: Error, Hashable {
    public let word: String
  }

  /// Reads `red`, `bold bright-blue`, `white on red`, `underline`.
  public init(parsing text: String) throws(UnknownWord) {
    self.init()
    var isBackground = false
    for word in text.split(separator: " ").map(String.init) {
      if isBackground {
        background = try Self.color(named: word)
        isBackground = false
        continue
      }
      switch word {
      case "on": isBackground = true
      case "bold": bold = true
      case "dim": dim = true
      case "reverse": reverse = true
      case "underline": underline = true
      default: foreground = try Self.color(named: word)
      }
    }
    if isBackground || self == Attributes() && text != Self.ownColor { throw UnknownWord(word: text) }
  }

  /// As ``init(parsing:)`` reads it.
  public var text: String {
    let words = [
      bold ? "bold" : nil, dim ? "dim" : nil, reverse ? "reverse" : nil, underline ? "underline" : nil,
      foreground?.name, background.map { "on \($0.name)" },
    ].compactMap(\.self)
    return words.isEmpty ? Self.ownColor : words.joined(separator: " ")
  }

  /// All words that can stand there.
  public static let words =
    NamedColor.allCases.map(\.name) + [ownColor, "bold", "dim", "reverse", "underline", "on"]

  /// The terminal's.
  private static let ownColor = "default"

  private static func color(named word: String) throws(UnknownWord) -> NamedColor? {
    if word == ownColor { return nil }
    guard let color = NamedColor(name: word) else { throw UnknownWord(word: word) }
    return color
  }
}
