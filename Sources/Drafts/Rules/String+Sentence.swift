extension String {
  /// Values are cut, so that a sentence stays one.
  private static let longestExcerpt = 60

  /// For the middle of a sentence: control characters spelled out, and no longer than a sentence bears.
  var shown: String {
    let excerpt = count > Self.longestExcerpt ? "\(prefix(Self.longestExcerpt))..." : self
    return excerpt.unicodeScalars.reduce(into: "") { text, scalar in
      switch scalar.properties.generalCategory {
      case .control where "\n\r\t".unicodeScalars.contains(scalar): text += scalar.escaped(asASCII: true)
      case .control, .lineSeparator, .paragraphSeparator: text += scalar.codePoint
      case .format where scalar.isInvisible && scalar != "\u{200D}": text += scalar.codePoint
      default: text.unicodeScalars.append(scalar)
      }
    }
  }

  var quoted: String { "\"\(shown)\"" }
}
