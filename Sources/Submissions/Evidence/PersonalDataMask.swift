import Algorithms
import ContactsModel
import Drafts

/// Takes personal data out of a text that goes into a ticket: whatever looks like an e-mail address or a phone number,
/// and the names and other words that the contacts of a plan hold.
struct PersonalDataMask: Sendable {
  /// In lower case.
  private var words: Set<String> = []
  /// Words of scripts that put no blanks between words.
  private var unspacedWords: Set<String> = []
  /// The last digits of numbers of phones and the like.
  private var numbers: Set<String> = []
  /// More of their digits, for ids, which have other meanings.
  private var longNumbers: Set<String> = []

  /// A number is told by its end: what stands before it may be written in several ways.
  private static let tellingDigits = 6
  private static let tellingDigitsOfID = 9
  /// Longer values are texts, whose words are those of anybody.
  private static let mostWords = 4

  init(_ plan: SentPlan) {
    for part in plan.parts {
      for outcome in part.outcomes { add(outcome.email ?? "") }
      for input in part.plan.batches.lazy.flatMap(\.inputs) {
        for property in input.contact.properties where Self.isPersonal(property.name) { add(property.value) }
      }
    }
  }

  /// What is none: choices, numbers and the words of firms and places. Of a custom property nobody knows.
  private static func isPersonal(_ name: String) -> Bool {
    if impersonal.contains(name) { return false }
    guard let entry = PropertyCatalogue.builtIn[name] else { return true }
    return [.text, .email, .phone].contains(entry.form)
  }

  private static let impersonal: Set<String> = [
    "company", "jobtitle", "industry", "website", "city", "state", "country", "hs_lead_status",
    "lifecyclestage",
  ]

  private mutating func add(_ value: String) {
    let digits = value.filter(\.isASCIIDigit)
    if digits.count >= Self.tellingDigits {
      numbers.insert(String(digits.suffix(Self.tellingDigits)))
      longNumbers.insert(String(digits.suffix(Self.tellingDigitsOfID)))
    }
    let name = value.contains("@") ? value.prefix { $0 != "@" } : value[...]
    let words = name.split { !$0.isWordPart }.map { $0.lowercased() }
    guard words.count <= Self.mostWords else { return }
    for word in words where !word.allSatisfy(\.isASCIIDigit) {
      let isUnspaced = word.allSatisfy { $0.isLetter && !$0.isCased }
      if isUnspaced { unspacedWords.insert(word) } else if word.count > 1 { self.words.insert(word) }
    }
  }

  /// The text with a word in the place of each piece of personal data.
  func masked(_ text: String) -> String {
    let addresses = text.split(omittingEmptySubsequences: false) { $0.isWhitespace }
      .map { $0.contains { $0 == "@" || $0 == "\u{FF20}" } ? "[e-mail]" : String($0) }
      .joined(separator: " ")
    return maskingWords(in: maskingNumbers(in: addresses))
  }

  /// Whether an id, or what stands in its place, holds any.
  func holdsPersonalData(_ id: String) -> Bool {
    let digits = id.filter(\.isASCIIDigit)
    return longNumbers.contains(String(digits.suffix(Self.tellingDigitsOfID)))
      || maskingWords(in: id) != id || id.contains("@")
  }

  private func maskingNumbers(in text: String) -> String {
    var result = ""
    var rest = text[...]
    while let start = rest.firstIndex(where: { $0.isASCIIDigit || $0 == "+" || $0 == "(" }) {
      let run = rest[start...].prefix { $0.isASCIIDigit || " +-./()".contains($0) }
      let number = run.trimmingSuffix { !$0.isASCIIDigit }
      result += rest[..<start]
      if number.isEmpty {
        result += run
      } else {
        result += isPhone(number) ? "[phone]" : String(number)
        result += run[number.endIndex...]
      }
      rest = rest[run.endIndex...]
    }
    return result + rest
  }

  /// Dates, and numbers without any mark of a phone, such as those of tickets, are none.
  private func isPhone(_ text: Substring) -> Bool {
    let digits = text.filter(\.isASCIIDigit)
    guard digits.count >= Self.tellingDigits else { return false }
    if numbers.contains(String(digits.suffix(Self.tellingDigits))) { return true }
    let parts = text.split { !$0.isASCIIDigit }.map(\.count)
    let isDate = parts.starts(with: [4, 2, 2]) || parts.starts(with: [2, 2, 4])
    let isMarked = digits.first == "0" || text.contains("+") || parts.count > 1
    return isMarked && !isDate
  }

  private func maskingWords(in text: String) -> String {
    let pieces = text.chunked { $0.isWordPart == $1.isWordPart }
    return pieces.map { piece in
      if words.contains(piece.lowercased()) { return "[name]" }
      return unspacedWords.reduce(String(piece)) { $0.replacing($1, with: "[name]") }
    }.joined()
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
  fileprivate var isWordPart: Bool { isLetter || isNumber }
}
