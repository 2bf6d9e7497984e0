internal import ContactsModel

/// A day as HubSpot writes it, `YYYY-MM-DD`.
struct CivilDate: Hashable {
  let text: String

  static let millisecondsPerDay: Int64 = 86_400_000

  /// Exactly `YYYY-MM-DD`, and a day that exists.
  init?(iso text: some StringProtocol) {
    let text = String(text)
    let isDashed = text.utf8.enumerated().allSatisfy { ($1 == UInt8(ascii: "-")) == ($0 == 4 || $0 == 7) }
    guard text.utf8.count == 10, isDashed, Timestamp(text).epochMilliseconds != nil else { return nil }
    self.text = text
  }

  /// Digits of a year, a month and a day; the latter may lack a leading zero.
  init?(year: some StringProtocol, month: some StringProtocol, day: some StringProtocol) {
    let parts = [String(month), String(day)].map { $0.utf8.count == 1 ? "0\($0)" : $0 }
    self.init(iso: "\(year)-\(parts[0])-\(parts[1])")
  }

  /// The day of a moment in UTC; nil outside the years 0 to 9999.
  init?(epochMilliseconds: Int64) {
    self.init(iso: Timestamp(epochMilliseconds: epochMilliseconds).text.prefix { $0 != "T" })
  }
}
