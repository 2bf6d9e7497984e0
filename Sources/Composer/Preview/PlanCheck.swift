import ContactsModel
import Drafts

/// What is done with inputs whose contacts are there already.
enum ExistingPolicy: Sendable {
  case skip
  /// Sent all the same: the service refuses each of them.
  case keep
}

/// What the portal holds under the e-mails and the links of a plan.
struct PlanCheck: Equatable, Sendable {
  enum Phase: Equatable, Sendable {
    case asking
    /// When the answer came, in milliseconds since 1970.
    case done(at: Int64)
    case failed(String)
  }

  /// The state of the draft that it is about.
  let revision: Int
  var phase = Phase.asking
  /// How many e-mails were asked for.
  let emails: Int
  /// How many links lead to records that were asked for.
  let links: Int
  /// The contacts that are there, by the index of their input in the draft.
  private(set) var found: [Int: ContactRecord] = [:]
  /// What the portal would refuse, by the index of the input.
  private(set) var problems: [Int: [Problem]] = [:]
  /// What could not be asked, each in a sentence.
  private(set) var unanswered: [String] = []

  /// An answer is as good as new for five minutes.
  static let freshness: Int64 = 300_000

  init(revision: Int, emails: Int, links: Int) {
    self.revision = revision
    self.emails = emails
    self.links = links
  }

  var isDone: Bool {
    if case .done = phase { true } else { false }
  }

  func isStale(at now: Int64) -> Bool {
    if case .done(let at) = phase { now - at > Self.freshness } else { false }
  }

  /// Takes in what was found.
  mutating func take(
    _ answer: PlanAnswer, inputs: [(index: Int, email: String)], problems: [Int: [Problem]], at now: Int64
  ) {
    let known = KnownContacts(answer.existing)
    for input in inputs { found[input.index] = known.contact(under: input.email) }
    self.problems = problems
    unanswered = answer.unanswered
    phase = .done(at: now)
  }

  /// The inputs that something was found out about.
  var concerned: Set<Int> { Set(found.keys).union(problems.keys) }
}

/// What a plan leaves out because of what the portal said, by the index of the input.
struct PlanExclusions: Equatable, Sendable {
  /// The ids of contacts that are there already.
  var existing: [Int: String] = [:]
  var problems: [Int: [Problem]] = [:]
}
