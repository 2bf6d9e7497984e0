extension String {
  /// The text with each email address replaced, percent-encoded ones too.
  var maskingEmails: String {
    var masked = ""
    var word = ""
    for character in self {
      if character.isPartOfEmail {
        word.append(character)
      } else {
        masked += word.maskedEmail
        masked.append(character)
        word = ""
      }
    }
    return masked + word.maskedEmail
  }

  /// A word that is one, or holds one.
  private var maskedEmail: String {
    guard let at = firstIndex(of: "@") ?? range(ofIgnoringCase: "%40") else { return self }
    return at == startIndex ? self : "[email]"
  }

  private func range(ofIgnoringCase text: String) -> Index? {
    indices.first { self[$0...].prefix(text.count).lowercased() == text }
  }
}

extension Character {
  fileprivate var isPartOfEmail: Bool {
    isLetter || isNumber || "@.!#$%*+-_~'|{}^`".contains(self)
  }
}
