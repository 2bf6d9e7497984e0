import Drafts

/// What has to be looked at in a field of a contact: a problem, or what HubSpot refused it for.
enum ContactFinding: Equatable, Sendable {
  case problem(Problem)
  case refusal(StandingRefusal, at: FieldPath)

  var path: FieldPath {
    switch self {
    case .problem(let problem): problem.path
    case .refusal(_, let path): path
    }
  }

  var words: String {
    switch self {
    case .problem(let problem): problem.message
    case .refusal(let refusal, let field): refusal.text(at: field)
    }
  }

  var isRefusal: Bool {
    switch self {
    case .problem: false
    case .refusal: true
    }
  }

  var isError: Bool {
    switch self {
    case .problem(let problem): problem.isError
    case .refusal: true
    }
  }
}
