extension Timestamp {
  /// The time of an HTTP `Date` header, such as `Sun, 06 Nov 1994 08:49:37 GMT`, to the second.
  ///
  /// Nil for anything else; servers have to send this form. Source: RFC 9110, section 5.6.7.
  public init?(httpDate text: String) {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 6, parts[0].count == 4, parts[5] == "GMT",
      let day = Self.number(parts[1], digits: 2), let year = Self.number(parts[3], digits: 4),
      let index = Self.months.firstIndex(of: String(parts[2])),
      let second = Self.secondOfDay(parts[4])
    else { return nil }
    let month = Int64(index) + 1
    guard (1...CivilTime.daysInMonth(month, year: year)).contains(day) else { return nil }
    let days = CivilTime.days(year: year, month: month, day: day)
    self.init(epochMilliseconds: (days * 86_400 + second) * 1_000)
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// A leap second is allowed.
  private static func secondOfDay(_ text: Substring) -> Int64? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 3, let hour = number(parts[0], digits: 2), hour < 24,
      let minute = number(parts[1], digits: 2), minute < 60, let second = number(parts[2], digits: 2),
      second <= 60
    else { return nil }
    return (hour * 60 + minute) * 60 + second
  }

  private static func number(_ text: Substring, digits: Int) -> Int64? {
    guard text.utf8.count == digits, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int64(text)
  }
}
