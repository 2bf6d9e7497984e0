import ContactsModel

/// Why batches whose turn has not come are not sent any more.
enum Ending: Hashable, Sendable {
  /// HubSpot turns requests away: token, rights, a daily limit, or too long a wait.
  case refused(category: String?, message: String, facts: [ErrorDetail] = [])
  case unreachable
  case stopped

  func applied(to outcome: InputOutcome) -> InputOutcome {
    switch self {
    case .refused(let category, let message, let facts):
      outcome.notSent(.refused, category: category, message: message, facts: facts)
    case .unreachable: outcome.notSent(.unreachable)
    case .stopped: outcome.notSent(.stopped)
    }
  }
}
