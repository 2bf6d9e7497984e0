import ContactsModel

/// The path of a file as people type it and terminals drop it: with `~`, quotes, backslashes or `file://`.
public enum TypedPath {
  /// What the text may mean, the likeliest first; the last is the text as it stands.
  public static func meanings(of text: String, home: String?) -> [String] {
    let text = text.trimmed
    let plain = expanded(unescaped(text), home: home)
    return plain == text ? [text] : [plain, text]
  }

  private static func unescaped(_ text: String) -> String {
    for quote in ["'", "\""] where text.count > 1 && text.hasPrefix(quote) && text.hasSuffix(quote) {
      return unescaped(String(text.dropFirst().dropLast()), quotes: false)
    }
    return unescaped(text, quotes: true)
  }

  private static func unescaped(_ text: String, quotes: Bool) -> String {
    let scheme = "file://"
    guard text.folded.hasPrefix(scheme) else { return quotes ? withoutBackslashes(text) : text }
    let rest = text.dropFirst(scheme.count)
    // A host stands before the path; it is this one.
    guard let slash = rest.firstIndex(of: "/") else { return text }
    return percentDecoded(rest[slash...])
  }

  /// A backslash takes the meaning of the character behind it.
  private static func withoutBackslashes(_ text: String) -> String {
    var result = ""
    var isEscaped = false
    for character in text {
      if character == "\\", !isEscaped {
        isEscaped = true
      } else {
        result.append(character)
        isEscaped = false
      }
    }
    return isEscaped ? result + "\\" : result
  }

  private static func percentDecoded(_ text: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.first {
      let digits = String(decoding: rest.dropFirst().prefix(2), as: UTF8.self)
      if byte == UInt8(ascii: "%"), digits.utf8.count == 2, let code = UInt8(digits, radix: 16) {
        bytes.append(code)
        rest = rest.dropFirst(3)
      } else {
        bytes.append(byte)
        rest = rest.dropFirst()
      }
    }
    return FileNameText.text(bytes)
  }

  private static func expanded(_ path: String, home: String?) -> String {
    guard let home, !home.isEmpty, path == "~" || path.hasPrefix("~/") else { return path }
    return home + path.dropFirst()
  }
}
