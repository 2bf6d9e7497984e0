import Composer
import Glibc

extension LocalTime {
  /// The time zone of the process, from 2000 until a year from now.
  static func ofProcess(at now: Int64) -> Self {
    Self(from: 946_684_800, through: now / 1_000 + 366 * 86_400) { seconds in
      var (moment, parts) = (time_t(seconds), tm())
      return localtime_r(&moment, &parts) == nil ? 0 : parts.tm_gmtoff
    }
  }
}
