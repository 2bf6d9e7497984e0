import ContactsAPI
import Submissions

/// What the service says about the portal that a token belongs to.
enum PortalAnswer: Hashable, Sendable {
  case known(Int)
  /// The service answered, and did not say. Standing in for the service, a program of one's own may not know.
  case untold
  /// The service turned the question away, in its words.
  case refused(String)
  /// Nobody answered, or not with anything of use.
  case unreachable(String)
  /// The task was cancelled meanwhile.
  case stopped
}

extension PortalAnswer {
  var number: Int? {
    if case .known(let portal) = self { portal } else { nil }
  }

  /// Whether a plan may be sent after this answer. A portal that nobody knows is good enough on this machine only:
  /// elsewhere a person could not tell afterwards where the contacts went.
  func allowsSending(to environment: EnvironmentWord) -> Bool {
    switch self {
    case .known: true
    case .untold: environment == .sandbox
    case .refused, .unreachable, .stopped: false
    }
  }

  /// Whether a submission may go on after this answer: only where it began.
  func allowsContinuing(_ record: SubmissionRecord, in environment: EnvironmentWord) -> Bool {
    if case .known(let portal) = self { return record.portal == portal }
    return record.portal == nil && allowsSending(to: environment)
  }

  init(_ answer: Answer<AccountDetails>) {
    if case .value(let portal)? = answer.value.portalID { self = .known(portal) } else { self = .untold }
  }

  init(_ error: ContactsError) {
    switch (error.cause, error.status) {
    case (.cancelled, _): self = .stopped
    case (.unreadableAnswer, _), (.refused, .some(404)): self = .untold
    case (.refused, .some(500...)): self = .unreachable(error.sentence)
    case (.refused, _): self = .refused(error.sentence)
    default: self = .unreachable(error.sentence)
    }
  }
}
