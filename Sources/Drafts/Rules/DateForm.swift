import ContactsModel

/// The forms of dates and moments that the service takes.
enum DateForm {
  typealias Fault = (rule: Rule, suggestion: String?)

  /// A date is `YYYY-MM-DD`, or epoch milliseconds at midnight UTC.
  static func dateFault(in text: String) -> Fault? {
    if CivilDate(iso: text) != nil { return nil }
    guard text.isInteger, text.utf8.count != 8 else { return (.dateForm(value: text), date(readFrom: text)) }
    guard let milliseconds = Int64(text) else { return (.dateForm(value: text), nil) }
    if looksLikeSeconds(text) {
      return (.epochSeconds(value: text), CivilDate(epochMilliseconds: milliseconds * 1000)?.text)
    }
    guard milliseconds % CivilDate.millisecondsPerDay != 0 else { return nil }
    return (.dateNotMidnight(value: text), CivilDate(epochMilliseconds: milliseconds)?.text)
  }

  /// A moment is ISO 8601 with an offset, a date, or epoch milliseconds.
  static func momentFault(in text: String) -> Fault? {
    if text.isInteger, text.utf8.count != 8 {
      if looksLikeSeconds(text) { return (.epochSeconds(value: text), text + "000") }
      return Int64(text) == nil ? (.datetimeForm(value: text), nil) : nil
    }
    if CivilDate(iso: text) != nil || MomentForm.accepts(text) { return nil }
    return (.datetimeForm(value: text), MomentForm.suggestion(for: text) ?? date(readFrom: text))
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
