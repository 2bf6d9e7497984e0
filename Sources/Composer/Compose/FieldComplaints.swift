import ContactsModel
import Drafts

/// What an open field may say is wrong with what is typed into it.
///
/// One just opened complains about nothing. While a value is typed, only what more letters can no longer mend is said; the
/// rest waits until the field is left.
struct FieldComplaints {
  /// As it is typed now.
  let text: String
  let isTouched: Bool
  /// Some options still fit what is typed.
  let hasOptions: Bool

  func shows(_ rule: Rule) -> Bool { isTouched && !isMended(byMoreLetters: rule) }

  private func isMended(byMoreLetters rule: Rule) -> Bool {
    switch rule {
    case .portalRule, .emptyEmail, .noIdentity, .mistypedDomain, .duplicateEmail, .duplicateValue,
      .ownerIDForm,
      .notAValue,
      .dayNumber, .unlikelyDate, .dateNotMidnight, .dateNormalized, .epochSeconds, .lostDigits, .notABirthday:
      true
    case .emailForm(let fault): isMended(byMoreLetters: fault)
    case .surroundingBlanks: text.first?.isWhitespace == false
    case .notAnOption: hasOptions
    case .notABool: hasOptions || isBeginning(of: ["true", "false"])
    case .phoneForm: text.allSatisfy { $0.isNumber || " +-()./".contains($0) }
    case .notANumber: text.wholeMatch(of: /\s*[-+]?[\d.,' \u{a0}]*([eE][-+]?\d*)?/) != nil
    case .dateForm, .datetimeForm: mayBecomeDate
    case .emptyName, .duplicateProperty, .unknownProperty, .readOnlyProperty, .phonePrefix,
      .phoneWithoutCountryCode, .tooLong, .placeholder, .unreadableCharacter, .controlCharacter, .verticalTab,
      .invisibleCharacter, .textMark, .htmlEntities, .misread, .repaired, .recordIDMissing, .recordIDForm,
      .noTypes, .categoryMissing, .categoryUnknown, .typeIDForm, .typeIDUnknown, .typeIDReversed,
      .typeIDObject, .secondPrimary, .recordMissing, .typeNotOffered, .contactIDMissing, .contactMissing,
      .duplicateTraceID, .duplicateRecordID, .linkOfUnknownObject, .notAnObject, .notText, .nullValue,
      .unknownKey, .unreadableAssociations, .namesExistingContact, .repeatedKey, .brokenValue, .brokenInput,
      .cutOffRow:
      false
    }
  }

  private func isMended(byMoreLetters fault: EmailFault) -> Bool {
    switch fault {
    case .noAt, .domainWithoutDot: true
    // A dot or a hyphen that was typed last is followed by more.
    case .dotInLocalPart, .dotInDomain, .domainForm, .localPartForm:
      text.last.map { ".-@".contains($0) } == true && !text.contains("..") && !text.contains("@.")
        && text.first != "." && !text.contains(".@")
    case .blank, .controlCharacter, .severalAts, .severalAddresses, .emptyLocalPart, .localPartTooLong,
      .template, .labelTooLong, .tooLong, .imitatingLetters, .symbolInDomain:
      false
    }
  }

  /// A day or a time so far: digits and what parts them, or a word that begins like one of a date.
  private var mayBecomeDate: Bool {
    text.split { !$0.isLetter }.allSatisfy { word in
      Self.dateWords.contains { $0.hasPrefix(word.lowercased()) }
    } && text.allSatisfy { $0.isLetter || $0.isNumber || $0.isWhitespace || "./-:+,".contains($0) }
  }

  private static let dateWords = [
    "today", "tomorrow", "yesterday", "now", "t", "z", "utc", "am", "pm", "d", "w", "m", "y", "january",
    "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  private func isBeginning(of words: [String]) -> Bool {
    words.contains { $0.hasPrefix(text.lowercased()) }
  }
}
