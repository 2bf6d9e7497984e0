/// Reads ISO 8601 dates and times.
enum ISOTime {
  /// Milliseconds since 1970 at midnight UTC of `YYYY-MM-DD`; nil for anything else.
  static func date(_ text: some StringProtocol) -> Int64? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, let year = digits(parts[0], 4), let month = digits(parts[1], 2),
      let day = digits(parts[2], 2)
    else { return nil }
    let civil = CivilTime.Day(year: year, month: month, day: day)
    guard CivilTime.Day(number: civil.number) == civil else { return nil }
    return civil.number * CivilTime.millisecondsPerDay
  }

  /// Milliseconds since 1970 of a date, or of a date with a time and an optional offset (UTC where there is none).
  static func dateTime(_ text: String) -> Int64? {
    guard let separator = text.firstIndex(where: { $0 == "T" || $0 == " " }) else { return date(text) }
    let rest = text[text.index(after: separator)...]
    let zone = rest.firstIndex(where: { "Zz+-".contains($0) }) ?? rest.endIndex
    guard let day = date(text[..<separator]), let time = clockTime(rest[..<zone]),
      let offset = offset(rest[zone...])
    else { return nil }
    return day + time - offset
  }

  /// `18:55`, `18:55:07` or `18:55:07.25`.
  private static func clockTime(_ text: Substring) -> Int64? {
    let halves = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let parts = (halves.first ?? "").split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), let hour = digits(parts[0], 2), let minute = digits(parts[1], 2),
      let second = parts.count == 3 ? digits(parts[2], 2) : 0, hour < 24, minute < 60, second < 60,
      let fraction = halves.count == 2 ? fraction(halves[1]) : 0
    else { return nil }
    return ((hour * 60 + minute) * 60 + second) * 1_000 + fraction
  }

  private static func fraction(_ text: Substring) -> Int64? {
    guard !text.isEmpty, text.utf8.count <= 9, text.allSatisfy(\.isASCIIDigit) else { return nil }
    return Int64((text + "00").prefix(3))
  }

  private static func offset(_ text: Substring) -> Int64? {
    if text.isEmpty || text == "Z" || text == "z" { return 0 }
    let figures = text.dropFirst().filter { $0 != ":" }
    guard figures.count == 4, let hours = digits(figures.prefix(2), 2),
      let minutes = digits(figures.suffix(2), 2), hours < 24, minutes < 60
    else { return nil }
    return (text.first == "-" ? -1 : 1) * (hours * 60 + minutes) * 60_000
  }

  private static func digits(_ text: some StringProtocol, _ count: Int) -> Int64? {
    guard text.utf8.count == count, text.allSatisfy(\.isASCIIDigit) else { return nil }
    return Int64(text)
  }
}

extension Character {
  var isASCIIDigit: Bool { ("0"..."9").contains(self) && isASCII }
}
