import TerminalUI

extension StringProtocol {
  /// The text on one line, with everything that could steer a terminal spelled out: `␛` for Esc, `<U+202E>` for what
  /// has no picture.
  var visible: String {
    if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return String(self) }
    var result = ""
    for scalar in unicodeScalars {
      if scalar.isHarmless {
        result.unicodeScalars.append(scalar)
      } else {
        result += VisibleForm.spelling(of: scalar)
      }
    }
    return result
  }

  /// As ``visible``, in ASCII: elsewhere the bytes of UTF-8 are other characters, controls among them.
  var visibleInASCII: String {
    var result = ""
    for scalar in unicodeScalars {
      let isPlain = scalar.isASCII && scalar.isHarmless
      result += isPlain ? String(scalar) : VisibleForm.spellingInASCII(of: scalar)
    }
    return result
  }

  /// With everything outside of ASCII spelled out, and the rest as it is.
  var spelledInASCII: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return String(self) }
    var result = ""
    for scalar in unicodeScalars {
      result += scalar.isASCII ? String(scalar) : VisibleForm.spellingInASCII(of: scalar)
    }
    return result
  }

  /// As ``visible``, with the line breaks kept.
  var visibleLines: String {
    split(separator: "\n", omittingEmptySubsequences: false).map(\.visible).joined(separator: "\n")
  }
}

extension Unicode.Scalar {
  /// Whether it shows on a terminal and does nothing else.
  var isHarmless: Bool {
    switch value {
    case 0x20..<0x7F: true
    case 0x200C, 0x200D, 0xE0020...0xE007F: true  // They join letters and emoji.
    case 0x600...0x605, 0x6DD: true  // Signs of Arabic numbers, which show.
    default: !Self.steering.contains(properties.generalCategory)
    }
  }

  private static let steering: Set<Unicode.GeneralCategory> = [
    .control, .format, .lineSeparator, .paragraphSeparator,
  ]
}
