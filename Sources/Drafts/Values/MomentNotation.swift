internal import ContactsModel

/// The ways in which people write a moment. Without an offset it is in UTC, as what is stored.
struct MomentNotation {
  let now: Int64

  /// The moments that a text can mean. Digits in seconds mean none: they are reported as what they are.
  func moments(meantBy text: String) -> [ReadValue] {
    let plain = text.trimmed
    if plain.folded == "now" { return [value(now / 1000 * 1000)].compactMap { $0 } }
    if DateForm.momentFault(in: plain) == nil, let moment = Timestamp(plain).epochMilliseconds {
      return [value(moment)].compactMap { $0 }
    }
    let parts = plain.split(maxSplits: 1) { $0 == " " || $0 == "T" }
    guard let day = parts.first else { return [] }
    let time = parts.count > 1 ? Self.time(String(parts[1]).trimmed) : "00:00:00Z"
    guard let time else { return [] }
    return DayNotation(now: now).days(meantBy: String(day)).compactMap { day in
      Timestamp("\(day.text)T\(time)").epochMilliseconds.flatMap(value)
    }
  }

  /// `9:30` as `09:30Z`; an offset that is there stays.
  private static func time(_ text: String) -> String? {
    let clock = text.prefix { !"Zz+-".contains($0) && !$0.isWhitespace }
    let zone = String(text.dropFirst(clock.count)).trimmed.uppercased()
    let padded = clock.prefix { $0 != ":" }.count == 1 ? "0\(clock)" : String(clock)
    let time = padded + (zone.isEmpty || zone == "UTC" ? "Z" : zone)
    return MomentForm.accepts("2000-01-01T\(time)") ? time : nil
  }

  /// Nil outside the years 0 to 9999.
  private func value(_ moment: Int64) -> ReadValue? {
    guard let day = CivilDate(epochMilliseconds: moment) else { return nil }
    let text = Timestamp(epochMilliseconds: moment).text
    let stored = text.hasSuffix(".000Z") ? text.dropLast(5) + "Z" : text
    let clock = stored.drop { $0 != "T" }.dropFirst().dropLast()
    let shown = clock.hasSuffix(":00") ? clock.dropLast(3) : clock
    return ReadValue(stored: stored, shown: "\(day.words) \(shown) UTC")
  }
}
