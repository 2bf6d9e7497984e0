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
    let main = number.lowercased().replacing("ext", with: "x")
    var digits = 0
    var extensions = 0
    for (position, scalar) in main.unicodeScalars.enumerated() {
      switch scalar {
      case "0"..."9": digits += 1
      case "+" where position == 0 || main.hasPrefix("(+"), " ", "-", ".", "/", "(", ")", ",", ";", "#": break
      // No-break blanks and hyphens, as documents and web pages have them.
      case "\u{A0}", "\u{202F}", "\u{2011}": break
      case "x" where digits > 0: extensions += 1
      default: return false
      }
    }
    return digits > 2 && extensions < 2
  }
}
