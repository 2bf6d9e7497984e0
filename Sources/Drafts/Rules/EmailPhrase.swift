import ContactsModel

/// What people write where one address is meant: a name beside it, several of them, words for signs, a template's mark.
enum EmailPhrase {
  /// What may be the address that was meant, the likeliest first.
  static func candidates(in text: String) -> [String] {
    let seen = InvisibleCharacters.find(in: text)?.rest ?? text
    let addresses = addresses(in: seen)
    var candidates = addresses.count > 1 ? Array(addresses.prefix(1)) : []
    candidates.append(stripped(seen.trimmed))
    candidates += addresses.prefix(1)
    let latin = ImitatingLetters.latin(seen)
    if latin != seen { candidates.append(stripped(latin.trimmed)) }
    let whole = stripped(seen.trimmed)
    candidates.append(withoutStrayDots(whole.filter { !$0.isWhitespace }))
    candidates.append(withSigns(whole))
    return candidates
  }

  /// Whether more than one address stands in the text.
  static func holdsSeveral(_ text: String) -> Bool {
    guard text.utf8.count(where: { $0 == UInt8(ascii: "@") }) > 1 else { return false }
    return addresses(in: text).count > 1
  }

  /// Whether the part before the `@` is what a template should have replaced: `{{email}}`, `${email}`, `*|EMAIL|*`.
  static func holdsTemplate(_ text: String) -> Bool {
    guard text.utf8.contains(where: templateMarks.contains) else { return false }
    let local = text.prefix { $0 != "@" }
    return local.contains("{{") || local.contains("}}") || local.contains("${") || local.contains("*|")
      || local.contains("#{") || local.hasPrefix("{") && local.hasSuffix("}")
      || local.count > 2 && local.hasPrefix("%") && local.hasSuffix("%")
  }

  /// In one of them each mark of a template begins or ends.
  private static let templateMarks = Array("{}$*%".utf8)

  static func withoutScheme(_ text: String) -> String {
    guard text.utf8.count > scheme.utf8.count, text.prefix(scheme.utf8.count).lowercased() == scheme else {
      return text
    }
    let address = text.dropFirst(scheme.utf8.count)
    return String(address.prefix { $0 != "?" }).trimmed
  }

  private static let scheme = "mailto:"

  /// The address of `Ann Lee <ann@lee.example>`, or of `ann@lee.example.`
  private static func stripped(_ text: String) -> String {
    var candidate = withoutScheme(text)
    if candidate.hasSuffix(">"), let open = candidate.lastIndex(of: "<") {
      candidate = String(candidate[open...].dropFirst().dropLast()).trimmed
    }
    candidate = withoutScheme(candidate)
    while let last = candidate.last, ".,;".contains(last) { candidate.removeLast() }
    return candidate
  }

  private static func addresses(in text: String) -> [String] {
    let pieces = text.split { $0.isWhitespace || ",;|/<>()\"".contains($0) }
    return pieces.map { stripped(String($0)) }.filter { piece in
      var scan = EmailScan()
      return piece.utf8.allSatisfy { scan.read($0) == nil } && scan.finish() == nil
    }
  }

  /// `a..b.@c..example` without the dots that are too many.
  private static func withoutStrayDots(_ text: String) -> String {
    text.split(separator: "@", omittingEmptySubsequences: false).map { half in
      half.split(separator: ".").joined(separator: ".")
    }.joined(separator: "@")
  }

  /// `ann(at)lee.example` and `ann@lee,example` with the signs that were meant.
  private static func withSigns(_ text: String) -> String {
    var result = text.filter { !$0.isWhitespace }
    guard result.utf8.contains(where: signMarks.contains) else { return result }
    for (word, sign) in [("(at)", "@"), ("[at]", "@"), ("(dot)", "."), ("[dot]", "."), (",", ".")] {
      result = result.replacing(word, with: sign)
    }
    return result
  }

  /// How a word for a sign begins.
  private static let signMarks = Array("([,".utf8)
}
