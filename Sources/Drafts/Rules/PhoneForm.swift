import ContactsModel

/// What a phone number looks like that can be dialled from everywhere: `+`, the country code, digits with blanks, dots,
/// hyphens, slashes or brackets between them, and an extension if need be.
enum PhoneForm {
  enum Fault: Hashable {
    case notANumber
    /// The country code begins with zeros, as it is dialled, and not with `+`.
    case zerosForPlus
    /// The number is that of a country whose code it lacks.
    case noCountryCode(country: String)
  }

  /// - Parameter country: what the contact says of its country; nil or unknown where nothing can be told from it.
  static func fault(in value: String, country: String?) -> (fault: Fault, suggestion: String?)? {
    let number = value.trimmed
    guard hasOnlySigns(of: number) else { return (.notANumber, nil) }
    if number.hasPrefix("00") { return (.zerosForPlus, "+\(number.dropFirst(2))") }
    guard !number.hasPrefix("+"), let country, let code = CallingCode(country: country) else { return nil }
    return (.noCountryCode(country: country), code.international(number))
  }

  private static func hasOnlySigns(of number: String) -> Bool {
    var (digits, extensions) = (0, 0)
    var rest = number.unicodeScalars[...]
    let second = rest.isEmpty ? rest.endIndex : rest.index(after: rest.startIndex)
    let isPlusLater = number.utf8.starts(with: "(+".utf8)
    while let scalar = rest.popFirst() {
      switch scalar {
      case "0"..."9": digits += 1
      case "+" where isPlusLater || rest.startIndex == second: break
      case " ", "-", ".", "/", "(", ")", ",", ";", "#": break
      // No-break blanks and hyphens, as documents and web pages have them.
      case "\u{A0}", "\u{202F}", "\u{2011}": break
      case "x" where digits > 0, "X" where digits > 0: extensions += 1
      case "e", "E":
        guard digits > 0, rest.takeEndOfExt() else { return false }
        extensions += 1
      default: return false
      }
    }
    return digits > 2 && extensions < 2
  }
}

extension Substring.UnicodeScalarView {
  /// Takes the `xt` of `ext`, in whatever case.
  fileprivate mutating func takeEndOfExt() -> Bool {
    guard let first, first == "x" || first == "X", let second = dropFirst().first,
      second == "t" || second == "T"
    else { return false }
    removeFirst(2)
    return true
  }
}
