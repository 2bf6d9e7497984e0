/// Finds words that nobody writes: they show that a text in another encoding was read as Windows-1252.
///
/// What is looked for are signs inside words (`£ukasz`, `Lo•c`), capitals where none stand (`RenŽ`, `MŸller`), words of
/// nothing but letters with accents (`Ïåòðîâ`), and letters side by side that no one language has (`Èerný`).
enum OddWord {
  /// The first one in a text.
  static func first(in text: String) -> String? {
    if let mixture = mixture(in: text) { return mixture }
    var short: String?
    for word in words(of: text) {
      if isOdd(word) { return String(String.UnicodeScalarView(word)) }
      // One such word may be a name. Two are none.
      guard word.count == 2, word.allSatisfy(isForeignLetter), !isGerman(word) else { continue }
      let found = String(String.UnicodeScalarView(word))
      if let short, short != found { return found }
      short = found
    }
    return nil
  }

  /// Three characters in a row that are no plain ones, letters and signs: bytes of characters of two.
  private static func mixture(in text: String) -> String? {
    let runs = text.unicodeScalars.split { $0.value < 0x80 || punctuation.contains($0) }
    let run = runs.first { $0.count > 2 && $0.contains(where: isLetter) && !$0.allSatisfy(isLetter) }
    return run.map { String(String.UnicodeScalarView($0)) }
  }

  private typealias Word = [Unicode.Scalar]

  /// Runs of letters, and of signs that touch them.
  private static func words(of text: String) -> [Word] {
    text.unicodeScalars.split { !isLetter($0) && !signs.contains($0) && !leadingSigns.contains($0) }
      .filter { $0.contains { $0.value >= 0x80 } && $0.contains(where: isLetter) }.map(Array.init)
  }

  private static func isOdd(_ word: Word) -> Bool {
    hasSignInside(word) || hasCapitalInside(word) || isAllForeign(word) || mixesLanguages(word)
  }

  /// Two letters are around it, the second a small one; or it begins a word.
  private static func hasSignInside(_ word: Word) -> Bool {
    word.indices.contains { index in
      let sign = word[index]
      guard index + 1 < word.count else {
        return index > 2 && superscripts.contains(sign) && word[..<index].allSatisfy(isLetter)
      }
      guard isSmall(word[index + 1]) else { return false }
      return index == 0 ? leadingSigns.contains(sign) : isLetter(word[index - 1]) && signs.contains(sign)
    }
  }

  private static func hasCapitalInside(_ word: Word) -> Bool {
    word.indices.dropFirst().contains { index in
      let scalar = word[index]
      guard isForeignLetter(scalar), !isSmall(scalar) else { return false }
      let isLast = index + 1 == word.count
      if isSmall(word[index - 1]) { return isLast || caronCapitals.contains(scalar) }
      return scalar == "Ÿ" && !isLast && isSmall(word[index + 1])
    }
  }

  /// Three letters and more, and none of them a plain one; or four in a row.
  private static func isAllForeign(_ word: Word) -> Bool {
    let runs = word.split { $0.value < 0x80 }.filter { !isGerman(Array($0)) }.map(\.count)
    return runs.contains { $0 >= 4 || ($0 >= 3 && $0 == word.count) }
  }

  private static func mixesLanguages(_ word: Word) -> Bool {
    let letters = Set(word.compactMap { isForeignLetter($0) ? Character($0).lowercased().first : nil })
    if !letters.isEmpty, !alphabets.contains(where: letters.isSubset) { return true }
    return zip(word, word.dropFirst()).contains { first, second in
      first == "ø" && "áíýéìùè".unicodeScalars.contains(second)
        || second == "ø" && "oauø".unicodeScalars.contains(first)
    }
  }

  private static func isGerman(_ word: Word) -> Bool {
    word.allSatisfy { "äöüßÄÖÜ".unicodeScalars.contains($0) }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80
      ? (0x61...0x7A).contains(scalar.value | 0x20) : isForeignLetter(scalar)
  }

  private static func isForeignLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x80 && scalar.properties.isAlphabetic && scalar != "ª" && scalar != "º" && scalar != "ƒ"
      && scalar != "ˆ" && scalar != "µ"
  }

  private static func isSmall(_ scalar: Unicode.Scalar) -> Bool {
    isLetter(scalar) && scalar.properties.isLowercase
  }

  private static let signs = Set("¢£¤¥¦§¨¬¯±²³¶¸¹º¼½¾¿¡ƒˆ˜‰†‡•™“”„‚‹›".unicodeScalars)
  private static let punctuation = Set("‘’‚“”„–—…•‹›«»€°™®©\u{A0}".unicodeScalars)
  private static let leadingSigns = Set("¢£¤¥¦¨¬¯±¶¸¹¼½¾ƒˆ˜‰†‡".unicodeScalars)
  private static let superscripts = Set("¹³".unicodeScalars)
  private static let caronCapitals = Set("ŠŽŸŒ".unicodeScalars)

  /// What the languages that Windows-1252 is for have beside plain letters.
  private static let alphabets: [Set<Character>] = [
    "äöüßéèêáàôçñåë", "äöåéüæøèêàáóòšž", "àâæçéèêëîïôœùûüÿöäñ", "áéíóúüñçïàèò", "ãõáâàçéêíóôúüèò",
    "àèéìíîïòóùúâêôûöüç",
    "áéíóúýþæðöø", "áóíúýæøðéå", "àáçéèíïóòúüñ", "éëïóöüèêáíúàâçîôûäÿ", "äõöüšž", "áéíóúýšžôäëöü",
    "çëêôâîöüéàè", "áéíóöúü",
  ].map { Set($0) }
}
