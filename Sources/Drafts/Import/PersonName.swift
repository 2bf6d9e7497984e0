internal import ContactsModel

/// The name of a person in one text, split into first and last name.
public struct PersonName: Hashable, Sendable {
  public let first: String
  public let last: String

  /// `Costa, Rui` and `Rui Costa`. The last word is the family's name, with the small words before it: `de la Cruz`.
  /// In Chinese, Japanese and Korean letters it is the first word: `田中 美咲`.
  public init(_ text: String) {
    let text = text.trimmed
    let parts = text.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 2, !parts[0].isEmpty {
      let given = String(parts[1]).trimmed
      if !given.isEmpty, !Self.suffixes.contains(TitleWords.reduced(given)) {
        (first, last) = (given, String(parts[0]).trimmed)
        return
      }
    }
    var words = text.split(whereSeparator: \.isWhitespace)[...]
    guard words.count > 1, let family = words.popLast() else {
      (first, last) = (text, "")
      return
    }
    if let name = words.first, text.isEastAsian {
      (first, last) = ((words.dropFirst() + [family]).joined(separator: " "), String(name))
      return
    }
    var last = [family]
    while let word = last.first, words.count > 1, Self.suffixes.contains(TitleWords.reduced(String(word))),
      let before = words.popLast()
    {
      last.insert(before, at: 0)
    }
    while words.count > 1, let word = words.last, Self.particles.contains(word.lowercased()) {
      last.insert(word, at: 0)
      words.removeLast()
    }
    (first, self.last) = (words.joined(separator: " "), last.joined(separator: " "))
  }

  var properties: [Property] {
    [Property("firstname", first), Property("lastname", last)].filter { !$0.value.isEmpty }
  }

  private static let suffixes: Set<String> = [
    "jr", "sr", "junior", "senior", "ii", "iii", "iv", "phd", "md", "esq", "inc", "ltd", "llc", "gmbh", "co",
    "corp",
  ]

  private static let particles: Set<String> = [
    "de", "del", "della", "di", "da", "dos", "das", "do", "du", "des", "la", "le", "van", "von", "vom", "der",
    "den",
    "ter", "ten", "te", "zu", "zum", "zur", "af", "av", "bin", "ibn", "ben", "al", "el", "d'", "'t", "op",
    "mac", "st.",
    "san", "santa",
  ]
}

extension String {
  /// Nothing but Chinese, Japanese and Korean letters, and blanks.
  fileprivate var isEastAsian: Bool {
    unicodeScalars.allSatisfy { scalar in
      scalar.properties.isWhitespace || scalar.properties.isIdeographic
        || (0x3040...0x30FF).contains(scalar.value) || (0xAC00...0xD7A3).contains(scalar.value)
    }
  }
}
