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
  /// It is written as HubSpot usually does, so that its form tells nothing.
  var isPlainUTC: Bool {
    guard let milliseconds = epochMilliseconds else { return false }
    return text.hasSuffix("Z") && text.hasPrefix(Timestamp(epochMilliseconds: milliseconds).text.prefix(19))
  }
}
