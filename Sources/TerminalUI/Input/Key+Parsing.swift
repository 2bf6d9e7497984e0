extension Key {
  /// The inverse of ``name``. Ctrl takes a letter in either case, as terminals do.
  /// - Returns: nil for what names no key that a terminal can send.
  public init?(name: String) {
    if let named = Self.named[name] {
      self = named
    } else if name.unicodeScalars.count == 1, let scalar = name.unicodeScalars.first {
      guard scalar.isPrintable else { return nil }
      self = .character(Character(scalar))
    } else if let number = name.number(after: "F") {
      self = .function(number)
    } else if let letter = name.letter(after: "Ctrl-") {
      guard let control = Character(letter.lowercased()).controlled else { return nil }
      self = .control(control)
    } else if let letter = name.letter(after: "Alt-"), letter.isASCII, letter != " " {
      self = .alt(letter)
    } else {
      return nil
    }
  }

  private static let named: [String: Key] = Dictionary(
    uniqueKeysWithValues: ([
      .character(" "), .enter, .tab, .backTab, .escape, .backspace, .delete, .insert, .up, .down, .left,
      .right,
      .home, .end, .pageUp, .pageDown, .wordLeft, .wordRight,
    ] as [Key]).map { ($0.name, $0) })

  /// Every name that is a word, for suggestions.
  public static let words: [String] = named.keys.sorted() + (1...12).map { Key.function($0).name }
}

extension Character {
  /// Itself, if it is one of those that a terminal sends together with Ctrl.
  fileprivate var controlled: Character? { "abcdefghijklmnopqrstuvwxyz[]\\^_@".contains(self) ? self : nil }
}

extension String {
  fileprivate func letter(after prefix: String) -> Character? {
    guard hasPrefix(prefix) else { return nil }
    let rest = dropFirst(prefix.count)
    guard rest.unicodeScalars.count == 1, let scalar = rest.unicodeScalars.first, scalar.isPrintable else {
      return nil
    }
    return rest.first
  }

  /// The keyboards that terminals know have twelve function keys.
  fileprivate func number(after prefix: String) -> Int? {
    guard hasPrefix(prefix), let number = Int(dropFirst(prefix.count)), (1...12).contains(number),
      self == "\(prefix)\(number)"
    else { return nil }
    return number
  }
}

extension Unicode.Scalar {
  /// Shows as a character of its own.
  fileprivate var isPrintable: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned,
      .nonspacingMark, .enclosingMark:
      false
    case .spaceSeparator: self == " "
    default: true
    }
  }
}
