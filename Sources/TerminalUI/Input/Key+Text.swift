extension Key {
  /// The character a key types, if it is a printable one.
  public var text: Character? {
    if case .character(let character) = self { character } else { nil }
  }

  /// A text that reaches the program as keys may hold it.
  public var isPartOfText: Bool {
    switch self {
    case .enter, .tab, .character: true
    default: false
    }
  }
}

extension Collection where Element == Key {
  /// The keys as the text they would have been: Enter is a line feed, Tab a tab, other keys are nothing.
  public var typedText: String {
    var text = ""
    for key in self {
      switch key {
      case .character(let character): text.append(character)
      case .enter: text.append("\n")
      case .tab: text.append("\t")
      default: break
      }
    }
    return text
  }
}

extension Key {
  /// The keys that type a text of one line.
  public static func typing(_ text: String) -> [Key] { text.map { .character($0) } }
}
