import ContactsModel

/// The ways in which people write a day.
struct DayNotation {
  /// Milliseconds since 1970; what counts from today needs it.
  let now: Int64?

  /// The days that a text can mean: none, one, or two where day and month can be taken for one another.
  func days(meantBy text: String) -> [CivilDate] {
    let plain = text.trimmed.folded
    if let day = CivilDate(iso: plain) ?? relative(plain) ?? joined(plain) { return [day] }
    return separated(plain)
  }

  private var today: CivilDate? { now.flatMap { CivilDate(epochMilliseconds: $0) } }

  /// `today`, `tomorrow`, `yesterday`, `+3d`, `-2w`, `+1m`, `+1y`.
  private func relative(_ text: String) -> CivilDate? {
    switch text {
    case "today": return today
    case "tomorrow": return today?.adding(days: 1)
    case "yesterday": return today?.adding(days: -1)
    default: break
    }
    guard let sign = text.first, "+-".contains(sign), let unit = text.last else { return nil }
    let digits = String(text.dropFirst().dropLast())
    guard digits.isDigits, digits.utf8.count <= 5, let count = Int64(digits) else { return nil }
    let steps = sign == "-" ? -count : count
    return switch unit {
    case "d": today?.adding(days: steps)
    case "w": today?.adding(days: steps * 7)
    case "m": today?.adding(months: steps)
    case "y": today?.adding(months: steps * 12)
    default: nil
    }
  }

  /// `20261231`
  private func joined(_ text: String) -> CivilDate? {
    guard text.isDigits, text.utf8.count == 8 else { return nil }
    return CivilDate(year: text.prefix(4), month: text.dropFirst(4).prefix(2), day: text.dropFirst(6))
  }

  /// `31.12.2026`, `12/31/2026`, `2026/12/31`. With points the day comes first; otherwise either may.
  private func separated(_ text: String) -> [CivilDate] {
    let parts = text.split(omittingEmptySubsequences: false) { "./-".contains($0) }
    guard parts.count == 3, parts.allSatisfy({ String($0).isDigits }) else { return [] }
    if parts[0].count == 4 {
      return [CivilDate(year: parts[0], month: parts[1], day: parts[2])].compactMap { $0 }
    }
    guard parts[2].count == 4 else { return [] }
    let dayFirst = CivilDate(year: parts[2], month: parts[1], day: parts[0])
    let monthFirst =
      text.contains(".") ? nil : CivilDate(year: parts[2], month: parts[0], day: parts[1])
    return [dayFirst, monthFirst == dayFirst ? nil : monthFirst].compactMap { $0 }
  }
}
