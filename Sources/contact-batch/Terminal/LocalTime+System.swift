import Composer
import Foundation

extension LocalTime {
  /// The time zone of the process, from 1970 on for as long as its rules are known, but not for ever.
  static func ofProcess(at now: Int64) -> Self {
    let zone = TimeZone.current
    let last = Date(timeIntervalSince1970: Double(now) / 1000 + 366 * 86_400)
    var moment = Date(timeIntervalSince1970: 946_684_800)
    var changes = [Change(since: Int64.min, offset: zone.secondsFromGMT(for: moment))]
    while let next = zone.nextDaylightSavingTimeTransition(after: moment), next < last, next > moment {
      changes.append(
        Change(since: Int64(next.timeIntervalSince1970 * 1000), offset: zone.secondsFromGMT(for: next)))
      moment = next
    }
    return Self(changes)
  }
}
