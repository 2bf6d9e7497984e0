internal import ContactsModel

/// The form of a moment in ISO 8601: `YYYY-MM-DDThh:mm`, then perhaps seconds and a fraction, and `Z` or an offset.
enum MomentForm {
  static func accepts(_ text: String) -> Bool {
    let time = text.utf8.dropFirst(10)
    guard time.first == UInt8(ascii: "T"), Timestamp(text).epochMilliseconds != nil else { return false }
    return time.last == UInt8(ascii: "Z") || time.contains(UInt8(ascii: "+"))
      || time.contains(UInt8(ascii: "-"))
  }

  /// The same moment with `T` between date and time and an offset at the end.
  static func suggestion(for text: String) -> String? {
    let plain = text.trimmed
    let joined = plain.prefix(10) + "T" + plain.dropFirst(11)
    return [String(joined), joined + "Z"].first { $0 != text && accepts($0) }
  }
}
