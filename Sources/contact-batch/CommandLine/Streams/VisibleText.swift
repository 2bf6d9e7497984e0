extension StringProtocol {
  /// The text on one line, with everything that could steer a terminal spelled out: `^[` for Esc, `<U+202E>` for what
  /// has no key.
  var visible: String {
    if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return String(self) }
    var result = ""
    for scalar in unicodeScalars {
      if scalar.isHarmless { result.unicodeScalars.append(scalar) } else { result += scalar.spelled }
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

  fileprivate var spelled: String {
    if value < 0x20 || value == 0x7F {
      return Unicode.Scalar(value ^ 0x40).map { "^\(Character($0))" } ?? ""
    }
    let digits = String(value, radix: 16, uppercase: true)
    return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
  }
}
