import ContactsAPI
import Sending

extension SendingClock {
  /// The clocks of this machine that nobody sets.
  static let system = Self(now: SystemClock.now, uptime: SystemUptime.now, boot: BootID.current) { until in
    await RetryPause.system.sleep(.milliseconds(until - SystemClock.now()))
  }
}
