/// What each screen does in its own way.
public enum ScreenIntent: Hashable, Sendable, CaseIterable {
  case open, refresh
  case nextProblem, previousProblem
  /// Asks what became of what is unknown.
  case check
  /// Sends what was not sent.
  case resume

  /// What it does in a word or three, verb first.
  var title: String {
    switch self {
    case .open: "Open"
    case .refresh: "Refresh"
    case .nextProblem: "Next problem"
    case .previousProblem: "Previous problem"
    case .check: "Check outcomes"
    case .resume: "Continue submission"
    }
  }

  /// What has to be so on whatever screen.
  var preconditions: [Precondition] {
    switch self {
    case .check: [.submission(.toCheck), .idleConnection, .submission(.withUnknown)]
    case .resume: [.submission(.toContinue), .idleConnection, .rightToSend]
    case .open, .refresh, .nextProblem, .previousProblem: []
    }
  }

  /// It changes nothing but what is seen, and takes no text afterwards.
  var isHarmless: Bool {
    switch self {
    case .nextProblem, .previousProblem: true
    case .open, .refresh, .check, .resume: false
    }
  }
}
