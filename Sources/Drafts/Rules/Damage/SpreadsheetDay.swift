import ContactsModel

/// A day as the number that spreadsheets keep: how many days after the end of 1899 it is.
enum SpreadsheetDay {
  /// The day, with a time behind it if the number has a fraction; nil where a text is hardly such a number. Years are
  /// none, and neither are numbers that would be before 1903 or long after today.
  static func moment(meantBy text: String) -> String? {
    let parts = text.trimmed.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false).map(
      String.init)
    guard let whole = parts.first, whole.isDigits, (4...5).contains(whole.utf8.count),
      let days = Int64(whole),
      days >= 1_000, !(parts.count == 1 && years.contains(days)),
      let date = CivilDate(epochMilliseconds: (days - daysTo1970) * CivilDate.millisecondsPerDay)
    else { return nil }
    guard parts.count == 2 else { return date.text }
    guard parts[1].isDigits, parts[1].utf8.count <= 12, let fraction = Double("0.\(parts[1])") else {
      return nil
    }
    let minutes = min(Int((fraction * 1_440).rounded()), 1_439)
    return minutes == 0 ? date.text : "\(date.text)T\(twoDigits(minutes / 60)):\(twoDigits(minutes % 60)):00Z"
  }

  private static let daysTo1970: Int64 = 25_569
  private static let years: ClosedRange<Int64> = 1_500...2_199

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
