import ContactsAPI
import Submissions

/// What a submission needs of time, replaced in tests.
struct SendingClock: Sendable {
  /// Milliseconds since 1970, by a clock that is not set while the program runs.
  let now: @Sendable () -> Int64
  /// Milliseconds since the machine started.
  let uptime: @Sendable () -> Int64
  /// Names the run of the machine that the uptime belongs to.
  let boot: String?
  /// Returns at that time, in milliseconds since 1970, or earlier when the task is cancelled.
  let sleep: @Sendable (_ until: Int64) async -> Void

  static let system = Self(now: SystemClock.now, uptime: SystemUptime.now, boot: BootID.current) { until in
    try? await Task.sleep(for: .milliseconds(max(0, until - SystemClock.now())))
  }

  /// What a client has learned of the portal's clock.
  func portalClock(_ client: ContactsClient) -> PortalClock {
    PortalClock(offset: client.serverClock.offsetBounds, uptime: uptime(), boot: boot)
  }
}
