/// Where one batch stands. Attempts count from 1; times are milliseconds since 1970.
///
/// A batch is one request at first. One that is refused for some of its inputs is sent on in parts, and inputs whose
/// answer was lost and that are not found are sent again, a few times at most: each such request goes the same way, from
/// `recordingIntent` on, and the batch is settled after the last one.
public enum BatchState: Hashable, Sendable {
  /// Its turn has not come. Next: `recordingIntent`, `rereading`, `waiting`, or `settled` when sending ends before its turn.
  case planned
  /// It was sent before, some outcomes are unknown, and HubSpot is to be asked. Next: `verifying`,
  /// `awaitingLookup` or `settled`.
  case unverified
  /// What it changes was read too long ago, and is being read again. Next: `recordingIntent`, `waiting`, or `settled`.
  case rereading
  /// The journal is being told. Next: `sending`, or `settled` when sending has ended meanwhile.
  case recordingIntent(attempt: Int)
  /// The bytes are on their way. Next: `waiting`, `verifying`, `awaitingLookup`, `recordingIntent` of the next request,
  /// or `settled`.
  case sending(attempt: Int, since: Int64)
  /// Nothing was created by what is to be sent. So many attempts were made. Next: `recordingIntent` of the next one,
  /// `waiting`, or `settled`.
  case waiting(attempt: Int, until: Int64, WaitReason)
  /// Some outcomes are unknown, and HubSpot is being asked for the first time, the second and so on. Next: itself, once
  /// those that it named by their ids are known; `awaitingLookup`, `recordingIntent` or `waiting` of the next request, or `settled`.
  case verifying(lookup: Int)
  /// Some contacts were not found, and are looked up again. Next: `verifying`, `awaitingLookup` or `settled`.
  case awaitingLookup(lookup: Int, until: Int64)
  /// Every input has its outcome. Final.
  case settled
}

/// What a batch waits for.
public enum WaitReason: Hashable, Sendable {
  /// HubSpot has refused a request for its rate limit.
  case rateLimit
  /// HubSpot is busy with these records, or moves the portal to another place.
  case locked
  /// HubSpot could not be reached.
  case unreachable
  /// HubSpot would refuse the next request for its rate limit.
  case pace
}

extension BatchState {
  var isUnderWay: Bool {
    switch self {
    case .planned, .unverified, .settled: false
    case .rereading, .recordingIntent, .sending, .waiting, .verifying, .awaitingLookup: true
    }
  }

  /// When a wait ends; nil where nothing is waited for but an answer.
  public var waitsUntil: Int64? {
    switch self {
    case .waiting(_, let until, _), .awaitingLookup(_, let until): until
    case .planned, .unverified, .rereading, .recordingIntent, .sending, .verifying, .settled: nil
    }
  }
}
