import ContactsModel

/// Texts that programs write where they have no value.
enum NonValue: Hashable, Sendable {
  /// An error mark of a spreadsheet, or what a database or an address book writes where there is nothing.
  case mark
  /// A word of a programming language that may be meant: `NULL`, `undefined`.
  case word

  init?(_ text: String) {
    guard text.utf8.count <= Self.longest, let first = text.utf8.first(where: { $0 > 0x20 }) else {
      return nil
    }
    switch first {
    case UInt8(ascii: "#"), UInt8(ascii: "\\"), UInt8(ascii: "["), UInt8(ascii: "("), UInt8(ascii: "E"),
      UInt8(ascii: "N"), UInt8(ascii: "U"), UInt8(ascii: "n"), UInt8(ascii: "u"), UInt8(ascii: "0"),
      UInt8(ascii: "-"), 0xE2:
      break
    default: return nil
    }
    let plain = text.trimmed
    if Self.isMark(plain) {
      self = .mark
    } else if Self.words.contains(plain) || plain.isPrintedObject || plain.hasFormOfMark {
      self = .word
    } else {
      return nil
    }
  }

  private static let longest = 40

  private static func isMark(_ text: String) -> Bool {
    switch text.utf8.first {
    case UInt8(ascii: "\\"): text == "\\N"
    case UInt8(ascii: "0"): text.isDayZero
    case UInt8(ascii: "E"): text.hasPrefix("Err:") && text.utf8.count == 7 && String(text.suffix(3)).isDigits
    case UInt8(ascii: "#"):
      marks.contains(text.uppercased())
        || text.utf8.count > 2 && text.utf8.allSatisfy { $0 == UInt8(ascii: "#") }
    default: false
    }
  }

  private static let words: Set<String> = [
    "NULL", "null", "(null)", "[null]", "(NULL)", "[NULL]", "undefined", "UNDEFINED", "NaN", "nan", "nil",
    "None",
    "N/A", "n/a", "#NULL", "#null", "NaT", "NoneType", "(none)", "(blank)", "(empty)",
    "-", "--", "---", "–", "—",
  ]

  /// In the languages of the large office programs.
  private static let marks = Set(
    """
    #N/A #NA #N/A! #REF! #REF #VALUE! #NAME? #DIV/0! #NULL! #NUM! #ERROR! #SPILL! #CALC! #FIELD! #BLOCKED! #CONNECT!
    #UNKNOWN! #BUSY! #GETTING_DATA #EXTERNAL! #PYTHON! #TIMEOUT! #NV #BEZUG! #WERT! #ZAHL! #ÜBERLAUF! #N/D #N/D!
    #NOM? #VALEUR! #NOMBRE! #NUL! #¡REF! #¡VALOR! #¿NOMBRE? #¡NUM! #¡DIV/0! #¡NULO! #¡NOMBRE! #NOME? #VALOR! #NÚM!
    #NULO! #RIF! #VALORE! #N/B #VERW! #WAARDE! #NAAM? #GETAL! #DEEL/0! #LEEG! #ADR! #ARG! #NAZWA? #LICZBA! #DZIEL/0!
    #ZERO! #REFERENS! #VÄRDEFEL! #NAMN? #OGILTIGT! #DIVISION/0! #SAKNAS! #I/T #I/T! #VERDI! #NAVN? #VÆRDI! #Н/Д
    #ССЫЛКА! #ЗНАЧ! #ИМЯ? #ЧИСЛО! #ДЕЛ/0! #ПУСТО! #YOK #BAŞV! #DEĞER! #AD? #SAYI! #SAYI/0! #BOŞ! #HIV! #HIÁNYZIK
    #ÉRTÉK! #NÉV? #SZÁM! #ZÉRÓOSZTÓ! #ODKAZ! #HODNOTA! #NÁZEV? #ČÍSLO! #DĚLENÍ_NULOU! #NENÍ_K_DISPOZICI #PUUTTUU!
    #VIITTAUS! #ARVO! #NIMI? #LUKU! #JAKO/0! #TYHJÄ!
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}

extension String {
  /// `0000-00-00`, `00.00.00`, `0/0/00`: how databases and address books write that there is no date.
  fileprivate var isDayZero: Bool {
    let day = prefix { $0 != " " && $0 != "T" }
    let rest = dropFirst(day.count)
    let parts = day.split(separator: /[-.\/]/, omittingEmptySubsequences: false)
    guard parts.count == 3, rest.allSatisfy({ "0:T .Z".contains($0) }) else { return false }
    return parts.allSatisfy { !$0.isEmpty && $0.count <= 4 && $0.allSatisfy { $0 == "0" } }
  }

  /// `[object Object]`, as JavaScript prints what is no text.
  fileprivate var isPrintedObject: Bool {
    hasPrefix("[object ") && hasSuffix("]") && dropFirst(8).dropLast().allSatisfy(\.isLetter)
  }

  /// Capitals between `#` and `!` or `?`, as in the marks of spreadsheets.
  fileprivate var hasFormOfMark: Bool {
    guard hasPrefix("#"), let last, last == "!" || last == "?" else { return false }
    let middle = dropFirst().dropLast()
    return !middle.isEmpty && middle.allSatisfy { $0.isUppercase || "/0_¡¿".contains($0) }
  }
}
