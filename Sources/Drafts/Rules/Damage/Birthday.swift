import ContactsModel

/// Which days somebody alive, or something in a CRM, can have.
enum Birthday {
  /// Years before or after these are marks of programs: 1604 of one for "no year", 1 and 9999 of others.
  static let likelyYears: ClosedRange<Int> = 1900...2199

  /// Properties that hold the day on which somebody was born, by their name.
  static func isMeant(by name: String) -> Bool {
    endings.contains { name.hasSuffix($0) }
  }

  private static let endings = [
    "date_of_birth", "birth_date", "birthdate", "birthday", "dob", "dateofbirth", "geburtsdatum",
    "geburtstag",
    "fecha_de_nacimiento", "date_de_naissance", "data_di_nascita", "data_de_nascimento",
  ]

  /// Whether a text tells a day with a likely year, in whatever notation.
  static func accepts(_ text: String) -> Bool {
    let plain = text.trimmed
    guard !plain.hasPrefix("--") else { return false }
    let days = DayNotation(now: nil).days(meantBy: plain)
    if let year = days.first?.year { return likelyYears.contains(year) }
    if let milliseconds = Int64(plain), plain.utf8.count > 9 {
      return CivilDate(epochMilliseconds: milliseconds).map { likelyYears.contains($0.year) } ?? false
    }
    return hasDayAndYear(plain)
  }

  /// `12 March 1990`: a day of a month and a year, whatever the month is called.
  private static func hasDayAndYear(_ text: String) -> Bool {
    let numbers = text.split { !("0"..."9").contains($0) }.compactMap { Int($0) }
    let years = numbers.filter { likelyYears.contains($0) }
    let days = numbers.filter { (1...31).contains($0) }
    return years.count == 1 && !days.isEmpty && days.count + 1 == numbers.count
  }
}

extension CivilDate {
  var year: Int { Int(text.prefix(4)) ?? 0 }
}
