import ContactsModel

/// The form that an e-mail address needs in practice: one `@`, something before it, a domain with a dot after it.
enum EmailForm {
  /// The most bytes of an address, and of the part before the `@`.
  ///
  /// Source: RFC 5321, sections 4.5.3.1.1 and 4.5.3.1.3.
  static let longest = 254
  static let longestLocalPart = 64
  /// The most bytes between two dots of a domain.
  ///
  /// Source: RFC 1035, section 2.3.4.
  static let longestLabel = 63

  /// What is wrong with an address; nil when nothing is.
  static func fault(in text: String) -> EmailFault? {
    var scan = EmailScan()
    for byte in text.utf8 {
      guard let fault = scan.read(byte) else { continue }
      if EmailPhrase.holdsSeveral(text) { return .severalAddresses }
      return EmailPhrase.holdsTemplate(text) ? .template : fault
    }
    let fault = scan.finish() ?? (scan.isASCII ? nil : unicodeFault(in: text))
    return scan.hasTemplateMark && EmailPhrase.holdsTemplate(text) ? .template : fault
  }

  /// The address that was probably meant, if it can be read out of the text.
  static func suggestion(for text: String) -> String? {
    if EmailPhrase.holdsTemplate(text) { return nil }
    return EmailPhrase.candidates(in: text).first { $0 != text && fault(in: $0) == nil }
  }

  /// An address that stands alone, without blanks and `mailto:` around it; nil where there is nothing to take off.
  static func bare(_ text: String) -> String? {
    let bare = EmailPhrase.withoutScheme(text.trimmed)
    return bare == text ? nil : bare
  }

  /// Blanks, what is not seen, and what is no letter in a domain.
  private static func unicodeFault(in text: String) -> EmailFault? {
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace { return .blank }
      if scalar.isInvisible { return .controlCharacter }
      switch scalar.properties.generalCategory {
      case .control, .format, .surrogate: return .controlCharacter
      default: break
      }
    }
    guard let at = text.unicodeScalars.firstIndex(of: "@") else { return nil }
    let labels = text.unicodeScalars[at...].dropFirst().split(separator: ".")
    guard let last = labels.last else { return nil }
    let amongLatin = last.allSatisfy(\.isASCII) && !homes.contains(String(last).lowercased())
    if String(last).count < 2 { return .domainForm }
    return labels.lazy.compactMap { labelFault($0, amongLatin: amongLatin) }.first
  }

  /// Top-level domains where names in letters like those of Latin are at home.
  private static let homes: Set<String> = [
    "ru", "su", "ua", "by", "bg", "kz", "kg", "mk", "rs", "mn", "gr", "cy",
  ]

  private static func labelFault(
    _ label: Substring.UnicodeScalarView, amongLatin: Bool
  ) -> EmailFault? {
    guard label.contains(where: { !$0.isASCII }) else { return nil }
    if ImitatingLetters.imitates(label, amongLatin: amongLatin) { return .imitatingLetters }
    var isAfterLetter = false
    for scalar in label {
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .spacingMark: if !isAfterLetter { return .domainForm }
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
        isAfterLetter = true
      case .decimalNumber: isAfterLetter = false
      case .dashPunctuation where scalar.isASCII: isAfterLetter = false
      default: return .symbolInDomain
      }
    }
    // In the form that is sent, `xn--` stands before what is longer still.
    return label.count + 4 > longestLabel ? .labelTooLong : nil
  }
}
