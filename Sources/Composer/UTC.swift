import ContactsModel

/// Times as people read them, in UTC.
enum UTC {
  /// `2026-11-23 14:03:40`
  static func text(_ milliseconds: Int64) -> String {
    let parts = parts(milliseconds)
    return "\(parts.date) \(parts.time)"
  }

  /// `14:03:40`
  static func clock(_ milliseconds: Int64) -> String {
    String(parts(milliseconds).time)
  }

  private static func parts(_ milliseconds: Int64) -> (date: Substring, time: Substring) {
    let text = Timestamp(epochMilliseconds: milliseconds).text
    let halves = text.split(separator: "T", maxSplits: 1)
    return (halves.first ?? "", halves.last?.prefix(8) ?? "")
  }
}

extension Timestamp {
  /// As it came, followed by what it means in UTC where that is not plain to see.
  var words: String {
    guard let milliseconds = epochMilliseconds, !isPlainUTC(milliseconds) else { return text }
    return "\(text) (\(UTC.text(milliseconds)) UTC)"
  }

  private func isPlainUTC(_ milliseconds: Int64) -> Bool {
    text.hasSuffix("Z") && text.hasPrefix(Timestamp(epochMilliseconds: milliseconds).text.prefix(19))
  }

  /// For lists: UTC where it is a point in time, else as it came.
  var short: String {
    epochMilliseconds.map(UTC.text) ?? text
  }
}
