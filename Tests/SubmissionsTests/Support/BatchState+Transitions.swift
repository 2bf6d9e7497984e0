@testable import Submissions

extension BatchState {
  /// The transitions that the states document, with those that an event makes in one step.
  func mayBecome(_ next: Self) -> Bool {
    if self == next { return true }
    return switch (self, next) {
    case (.planned, .recordingIntent), (.planned, .waiting), (.planned, .settled): true
    case (.planned, .rereading), (.waiting, .rereading), (.verifying, .rereading), (.sending, .rereading):
      true
    case (.rereading, .recordingIntent), (.rereading, .waiting), (.rereading, .settled): true
    case (.unverified, .verifying), (.unverified, .awaitingLookup), (.unverified, .settled): true
    case (.recordingIntent, .sending), (.recordingIntent, .settled): true
    case (.sending, .waiting), (.sending, .verifying), (.sending, .awaitingLookup): true
    case (.sending(let attempt, _), .recordingIntent(let following)): following == attempt + 1
    case (.sending, .settled): true
    case (.waiting(let attempt, _, _), .recordingIntent(let following)): following == attempt + 1
    case (.waiting(let attempt, _, _), .waiting(let same, _, _)): attempt == same
    case (.waiting, .settled): true
    case (.verifying, .awaitingLookup), (.verifying, .recordingIntent), (.verifying, .waiting): true
    case (.verifying, .settled), (.verifying, .verifying): true
    case (.awaitingLookup, .verifying), (.awaitingLookup, .awaitingLookup), (.awaitingLookup, .settled): true
    default: false
    }
  }
}
