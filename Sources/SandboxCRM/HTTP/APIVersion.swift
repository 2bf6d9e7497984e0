/// The version that a path names: `v3` and `v4`, or a date such as `2026-09`, also with `-beta`.
struct APIVersion: Hashable, Sendable {
  static let v3 = Self(date: nil)

  /// Year and month; nil for the versions that have none.
  private let date: String?

  private init(date: String?) {
    self.date = date
  }

  init?(_ text: String) {
    let date = text.hasSuffix("-beta") ? text.dropLast(5) : text[...]
    if text == "v3" || text == "v4" {
      self = .v3
    } else if ISOTime.date(date + "-01") != nil {
      self.init(date: String(date))
    } else {
      return nil
    }
  }

  /// Dates are taken in ISO form, in seconds and at any time of the day, and stored as their day.
  var normalizesDates: Bool { date.map { $0 >= "2026-09" } ?? false }
}
