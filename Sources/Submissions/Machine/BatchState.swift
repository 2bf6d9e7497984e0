/// Where one batch stands. Attempts count from 1; times are milliseconds since 1970.
public enum BatchState: Hashable, Sendable {
  /// Its turn has not come. Next: `recordingIntent`, or `settled` when sending ends before its turn.
  case planned
  /// It was sent before, some outcomes are unknown, and the service is to be asked. Next: `verifying` or `settled`.
  case unverified(sentAt: Int64)
  /// The journal is being told. Next: `sending`, or `settled` when sending has ended meanwhile.
  case recordingIntent(attempt: Int)
  /// The bytes are on their way. Next: `waiting`, `verifying` or `settled`.
  case sending(attempt: Int, since: Int64)
  /// Nothing was created, and it may be sent again. Next: `recordingIntent` of the next attempt, or `settled`.
  case waiting(attempt: Int, until: Int64, WaitReason)
  /// Some outcomes are unknown, and the service is being asked. Next: `settled`.
  case verifying(sentAt: Int64)
  /// Every input has its outcome. Final.
  case settled
}

/// What a batch waits for.
public enum WaitReason: Hashable, Sendable {
  /// The rate limit's window.
  case rateLimit
  /// The service is busy with these records, or moves the portal to another place.
  case locked
  /// The service could not be reached.
  case unreachable
}
