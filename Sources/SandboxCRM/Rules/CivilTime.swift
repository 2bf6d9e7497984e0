/// Calendar arithmetic in UTC over milliseconds since 1970, and the two forms of time on the wire.
enum CivilTime {
  static let millisecondsPerDay: Int64 = 86_400_000
  /// The widest range HubSpot takes: 100,000,000 days around 1970.
  static let range: ClosedRange<Int64> = -8_640_000_000_000_000...8_640_000_000_000_000

  struct Day: Hashable {
    var year: Int64
    var month: Int64
    var day: Int64

    /// Days since 1970-01-01 in the proleptic Gregorian calendar.
    var number: Int64 {
      let shiftedYear = month > 2 ? year : year - 1
      let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
      let yearOfEra = shiftedYear - era * 400
      let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
      return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    init(year: Int64, month: Int64, day: Int64) {
      self.year = year
      self.month = month
      self.day = day
    }

    init(number: Int64) {
      let shifted = number + 719_468
      let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
      let dayOfEra = shifted - era * 146_097
      let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
      let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
      let shiftedMonth = (5 * dayOfYear + 2) / 153
      day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
      month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
      year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }
  }

  /// `2026-05-04`.
  static func date(_ milliseconds: Int64) -> String {
    let day = Day(number: floorDivide(milliseconds, millisecondsPerDay))
    return "\(padded(day.year, 4))-\(padded(day.month, 2))-\(padded(day.day, 2))"
  }

  /// `18:55:07.250`; the fraction is left out when it is zero, as HubSpot does.
  static func clockTime(_ milliseconds: Int64) -> String {
    let inDay = milliseconds - floorDivide(milliseconds, millisecondsPerDay) * millisecondsPerDay
    let (seconds, fraction) = inDay.quotientAndRemainder(dividingBy: 1_000)
    let time = "\(padded(seconds / 3_600, 2)):\(padded(seconds / 60 % 60, 2)):\(padded(seconds % 60, 2))"
    return fraction == 0 ? time : time + "." + padded(fraction, 3)
  }

  /// `2026-05-04T18:55:07.250Z`.
  static func dateTime(_ milliseconds: Int64) -> String {
    date(milliseconds) + "T" + clockTime(milliseconds) + "Z"
  }

  /// `Mon, 04 May 2026 18:55:07 GMT`, as HTTP headers have it.
  static func httpDate(_ milliseconds: Int64) -> String {
    let number = floorDivide(milliseconds, millisecondsPerDay)
    let day = Day(number: number)
    let weekdays = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    let weekday = weekdays[Int(((number % 7) + 7) % 7)]
    return "\(weekday), \(padded(day.day, 2)) \(months[Int(day.month) - 1]) \(padded(day.year, 4)) "
      + "\(clockTime(milliseconds).prefix(8)) GMT"
  }

  private static func floorDivide(_ value: Int64, _ divisor: Int64) -> Int64 {
    value >= 0 ? value / divisor : (value - divisor + 1) / divisor
  }

  private static func padded(_ value: Int64, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
