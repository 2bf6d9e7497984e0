/// Until when HubSpot supports a version of its API.
///
/// Source: HubSpot's versioning policy. A dated version is supported for 18 months; `v3` until September 2027.
public struct APISupport: Hashable, Sendable {
  /// Where a moment lies in the life of a version.
  public enum Phase: Hashable, Sendable {
    /// More than six months are left.
    case supported
    /// Six months or less are left.
    case ending
    /// It may stop working any day.
    case ended
  }

  /// Of the month with whose beginning support ends.
  public let year: Int
  /// Of the month with whose beginning support ends, from 1.
  public let month: Int

  private static let monthsOfWarning = 6

  /// - Parameters:
  ///   - year: of the month with whose beginning support ends.
  ///   - month: may be beyond 12, which is another year.
  init(year: Int, month: Int) {
    (self.year, self.month) = (year + (month - 1) / 12, (month - 1) % 12 + 1)
  }

  /// - Parameter epochMilliseconds: the moment, in milliseconds since 1970. No clock is asked.
  public func phase(at epochMilliseconds: Int64) -> Phase {
    let day = Timestamp(epochMilliseconds: epochMilliseconds).text.split(separator: "-")
    guard day.count > 2, let year = Int(day[0]), let month = Int(day[1]) else { return .supported }
    let left = (self.year - year) * 12 + self.month - month
    return left > Self.monthsOfWarning ? .supported : left > 0 ? .ending : .ended
  }
}

extension APISupport: CustomStringConvertible {
  private static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]

  /// The month as people write it: `September 2027`.
  public var description: String { "\(Self.monthNames[month - 1]) \(year)" }
}

extension APIPaths {
  /// Until when HubSpot supports this version; nil for a beta, of which it promises nothing.
  public var supportEnd: APISupport? {
    switch self {
    case .v3: APISupport(year: 2027, month: 9)
    case .dated(let date):
      if date.utf8.count == 7, let year = Int(date.prefix(4)), let month = Int(date.suffix(2)),
        (1...12).contains(month)
      {
        APISupport(year: year, month: month + 18)
      } else {
        nil
      }
    }
  }
}
