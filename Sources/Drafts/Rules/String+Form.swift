extension String {
  /// Empty, or nothing but blanks.
  package var isBlank: Bool {
    if let first = utf8.first, (0x21..<0x7F).contains(first) { return false }
    return allSatisfy(\.isWhitespace)
  }

  /// Empty, or nothing but blanks and characters that nobody sees.
  var showsNothing: Bool {
    if let first = utf8.first, (0x21..<0x7F).contains(first) { return false }
    return unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0.isInvisible }
  }

  /// A blank at either end.
  var hasSurroundingBlanks: Bool {
    let visible: ClosedRange<UInt8> = 0x21...0x7E
    guard let first = utf8.first, let last = utf8.last, !visible.contains(first) || !visible.contains(last)
    else { return false }
    return self.first?.isWhitespace ?? false || self.last?.isWhitespace ?? false
  }

  /// The placeholder notation of API documentation, such as `<string>`: a word between angle brackets.
  var isPlaceholder: Bool {
    let bytes = utf8
    guard bytes.count > 2, bytes.first == UInt8(ascii: "<"), bytes.last == UInt8(ascii: ">") else {
      return false
    }
    return bytes.dropFirst().dropLast().allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
  }

  /// ASCII digits and nothing else.
  var isDigits: Bool {
    !isEmpty && utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  /// Lower case; the text itself, without a copy, where nothing changes.
  var folded: String {
    let isPlain = utf8.allSatisfy { $0 < 0x80 && !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    return isPlain ? self : lowercased()
  }
}
