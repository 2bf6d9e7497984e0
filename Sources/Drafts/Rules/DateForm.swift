import ContactsModel

/// The forms of dates and moments that HubSpot takes.
enum DateForm {
  typealias Fault = (rule: Rule, suggestion: String?)

  /// How far from 1970 HubSpot counts, in milliseconds.
  private static let range: ClosedRange<Int64> = -8_640_000_000_000_000...8_640_000_000_000_000

  /// A date is `YYYY-MM-DD`, or epoch milliseconds at midnight UTC.
  static func dateFault(in text: String) -> Fault? {
    if CivilDate(iso: text) != nil { return nil }
    if let moment = SpreadsheetDay.moment(meantBy: text.trimmed) {
      return (.dayNumber(value: text), String(moment.prefix(10)))
    }
    guard text.isInteger, text.utf8.count != 8 else { return (.dateForm(value: text), date(readFrom: text)) }
    guard let milliseconds = milliseconds(text) else { return (.dateForm(value: text), nil) }
    if looksLikeSeconds(text) {
      return (.epochSeconds(value: text), CivilDate(epochMilliseconds: milliseconds * 1000)?.text)
    }
    guard milliseconds % CivilDate.millisecondsPerDay != 0 else { return nil }
    return (.dateNotMidnight(value: text), CivilDate(epochMilliseconds: milliseconds)?.text)
  }

  /// The day that HubSpot stores for what is no plain date, where it normalises; nil for what it refuses there too.
  static func normalizedDay(of text: String) -> String? {
    if MomentForm.accepts(text) {
      return Timestamp(text).epochMilliseconds.flatMap(CivilDate.init(epochMilliseconds:))?.text
    }
    guard text.isInteger, text.utf8.count != 8, SpreadsheetDay.moment(meantBy: text) == nil,
      let number = milliseconds(text)
    else { return nil }
    return CivilDate(epochMilliseconds: looksLikeSeconds(text) ? number * 1000 : number)?.text
  }

  /// A moment is ISO 8601 with an offset, a date, or epoch milliseconds.
  static func momentFault(in text: String) -> Fault? {
    if let moment = SpreadsheetDay.moment(meantBy: text.trimmed) { return (.dayNumber(value: text), moment) }
    if text.isInteger, text.utf8.count != 8 {
      if looksLikeSeconds(text) { return (.epochSeconds(value: text), text + "000") }
      return milliseconds(text) == nil ? (.datetimeForm(value: text), nil) : nil
    }
    if CivilDate(iso: text) != nil || MomentForm.accepts(text) { return nil }
    return (.datetimeForm(value: text), MomentForm.suggestion(for: text) ?? date(readFrom: text))
  }

  /// Whether a date or moment is of a year that programs write for none, or zero, which they write for nothing.
  static func isUnlikely(_ text: String) -> Bool {
    if text == "0" { return true }
    if text.isInteger, let milliseconds = Int64(text) {
      let day = CivilDate(epochMilliseconds: milliseconds)
      return day.map { !Birthday.likelyYears.contains($0.year) } ?? true
    }
    return Int(text.prefix(4)).map { !Birthday.likelyYears.contains($0) } ?? false
  }

  /// Zero, or enough digits for a moment some days from 1970; nil for other numbers, and for those beyond all time.
  private static func milliseconds(_ text: String) -> Int64? {
    let digits = text.utf8.count - (text.hasPrefix("-") ? 1 : 0)
    guard digits >= 8 || text == "0", let milliseconds = Int64(text), range.contains(milliseconds) else {
      return nil
    }
    return milliseconds
  }

  /// Nine or ten digits: as milliseconds they would lie in the first months of 1970.
  private static func looksLikeSeconds(_ text: String) -> Bool {
    let digits = text.utf8.count - (text.hasPrefix("-") ? 1 : 0)
    return digits == 9 || digits == 10
  }

  /// The date in another notation whose order of day and month is beyond doubt.
  private static func date(readFrom text: String) -> String? {
    let plain = text.trimmed
    if let date = CivilDate(iso: plain.prefix(10)),
      plain.dropFirst(10).first.map({ "T ".contains($0) }) ?? true
    {
      return date.text
    }
    let days = DayNotation(now: nil).days(meantBy: plain)
    return days.count == 1 ? days.first?.text : nil
  }
}

extension String {
  /// ASCII digits, perhaps after a minus sign.
  fileprivate var isInteger: Bool {
    isDigits || (hasPrefix("-") && String(dropFirst()).isDigits)
  }
}
