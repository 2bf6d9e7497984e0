import Submissions

/// The outcomes that Results shows, where those are not all.
enum OutcomeFilter: Hashable, Sendable {
  case created, failed, unknown, notSent

  func fits(_ outcome: Outcome) -> Bool {
    switch self {
    case .created: outcome.isSuccess
    case .failed: outcome == .failed
    case .unknown: outcome == .unknown
    case .notSent: outcome == .notSent
    }
  }

  var words: String {
    switch self {
    case .created: "created"
    case .failed: "failed"
    case .unknown: "unknown"
    case .notSent: "not sent"
    }
  }
}
