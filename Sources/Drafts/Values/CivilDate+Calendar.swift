internal import ContactsModel

extension CivilDate {
  private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  private var epochDay: Int64 {
    (Timestamp(text).epochMilliseconds ?? 0) / Self.millisecondsPerDay
  }

  /// `Thu 31 Dec 2026`
  var words: String {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, Self.months.indices.contains(parts[1] - 1) else { return text }
    // The first day of 1970 was a Thursday.
    let weekday = Int(((epochDay + 3) % 7 + 7) % 7)
    return "\(Self.weekdays[weekday]) \(parts[2]) \(Self.months[parts[1] - 1]) \(text.prefix(4))"
  }

  /// Nil outside the years 0 to 9999.
  func adding(days: Int64) -> Self? {
    Self(epochMilliseconds: (epochDay + days) * Self.millisecondsPerDay)
  }

  /// The same day of another month, or that month's last.
  func adding(months: Int64) -> Self? {
    let parts = text.split(separator: "-").compactMap { Int64($0) }
    guard parts.count == 3 else { return nil }
    let month = parts[0] * 12 + parts[1] - 1 + months
    guard month >= 0, month < 120_000 else { return nil }
    let year = String(String(10_000 + month / 12).suffix(4))
    return (0...3).lazy.compactMap { short in
      Self(year: year, month: String(month % 12 + 1), day: String(parts[2] - short))
    }.first
  }
}
