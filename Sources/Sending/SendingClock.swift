import ContactsAPI
import Submissions

/// What a submission needs of time, replaced in tests.
public struct SendingClock: Sendable {
  /// Milliseconds since 1970, by a clock that is not set while the program runs.
  public let now: @Sendable () -> Int64
  /// Milliseconds since the machine started.
  public let uptime: @Sendable () -> Int64
  /// Names the run of the machine that the uptime belongs to.
  public let boot: String?
  /// Returns at that time, in milliseconds since 1970, or earlier when the task is cancelled.
  public let sleep: @Sendable (_ until: Int64) async -> Void

  public init(
    now: @escaping @Sendable () -> Int64, uptime: @escaping @Sendable () -> Int64, boot: String?,
    sleep: @escaping @Sendable (_ until: Int64) async -> Void
  ) {
    self.now = now
    self.uptime = uptime
    self.boot = boot
    self.sleep = sleep
  }

  /// What a client has learned of the portal's clock.
  func portalClock(_ client: ContactsClient) -> PortalClock {
    PortalClock(offset: client.serverClock.offsetBounds, uptime: uptime(), boot: boot)
  }

  /// How reads that change nothing wait by this clock.
  var pause: RetryPause {
    RetryPause { wait in
      let (seconds, attoseconds) = wait.components
      await sleep(now() + seconds * 1_000 + attoseconds / 1_000_000_000_000_000)
    }
  }
}
