import ContactsModel

/// What the values of a column look like, where no title tells.
enum ColumnContent {
  /// The property that values of this form are mostly for.
  static func property(of values: [String]) -> String? {
    let values = values.map(\.trimmed).filter { !$0.isEmpty }
    guard !values.isEmpty else { return nil }
    if values.allSatisfy(isEmail) { return "email" }
    if values.allSatisfy(isAddressOfPage) { return "website" }
    return values.allSatisfy(isPhone) ? "phone" : nil
  }

  static func isEmail(_ text: String) -> Bool { EmailForm.fault(in: text.trimmed) == nil }

  /// No title is a number, a telephone number or an address.
  static func isValue(_ text: String) -> Bool {
    let text = text.trimmed
    return isEmail(text) || isPhone(text) || isAddressOfPage(text) || text.isDigits
  }

  private static func isAddressOfPage(_ text: String) -> Bool {
    ["http://", "https://", "www."].contains { text.folded.hasPrefix($0) }
  }

  private static func isPhone(_ text: String) -> Bool {
    let digits = text.utf8.count { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    let first = text.utf8.first ?? 0
    return (7...15).contains(digits)
      && [UInt8(ascii: "+"), UInt8(ascii: "0"), UInt8(ascii: "(")].contains(first)
      && text.allSatisfy { $0.isNumber || " +-/().".contains($0) }
  }
}
