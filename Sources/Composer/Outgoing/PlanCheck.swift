import ContactsModel
import Drafts

/// What is done with inputs whose contacts are there already.
enum ExistingPolicy: Sendable {
  case skip
  /// Sent all the same: HubSpot refuses each of them.
  case keep
}

/// What the portal holds under the e-mails and the links of a plan.
struct PlanCheck: Equatable, Sendable {
  enum Phase: Equatable, Sendable {
    case asking
    /// When the answer came, in milliseconds since 1970.
    case done(at: Int64)
    case failed(Failure)
  }

  /// The state of the draft that it is about.
  let revision: Int
  /// The portal that is asked.
  let portal: Int
  /// In milliseconds since 1970.
  let askedAt: Int64
  var phase = Phase.asking
  /// How many e-mails were asked for.
  let emails: Int
  /// How many contacts that are changed were asked for.
  let changes: Int
  /// How many links lead to records that were asked for.
  let links: Int
  /// Links of which nobody knows to what kind of record they lead.
  let unknownLinks: Int
  /// The contacts that are there, by the index of their input in the draft.
  private(set) var found: [Int: ContactRecord] = [:]
  /// What the portal would refuse, by the index of the input.
  private(set) var problems: [Int: [Problem]] = [:]
  private(set) var brokenLinks = 0
  /// The contacts that are changed, as they are now.
  private(set) var current: CurrentContacts?
  /// What could not be asked, each in a sentence.
  private(set) var unanswered: [String] = []

  /// An answer is as good as new for five minutes.
  static let freshness: Int64 = 300_000
  /// What contacts hold that are changed is read again when somebody submits.
  static let freshnessOfChanges: Int64 = 5_000

  init(revision: Int, portal: Int, emails: Int, changes: Int = 0, links: PlannedLinks, at now: Int64) {
    self.changes = changes
    self.revision = revision
    self.portal = portal
    self.emails = emails
    (self.links, unknownLinks) = (links.count, links.unknownCount)
    askedAt = now
  }

  /// Why the portal could not be asked.
  var failure: Failure? {
    if case .failed(let why) = phase { why } else { nil }
  }

  var isDone: Bool {
    if case .done = phase { true } else { false }
  }

  func isStale(at now: Int64) -> Bool {
    if case .done(let at) = phase {
      now - at > (changes > 0 ? Self.freshnessOfChanges : Self.freshness) || at > now
    } else {
      false
    }
  }

  /// Takes in what was found.
  mutating func take(
    _ answer: PlanAnswer, inputs: [(index: Int, email: String)], problems: [Int: [Problem]], at now: Int64
  ) {
    let known = KnownContacts(answer.existing)
    for input in inputs { found[input.index] = known.contact(under: input.email) }
    self.problems = problems
    brokenLinks = problems.values.reduce(0) { $0 + Set($1.map(\.path.association)).count }
    unanswered = answer.unanswered
    current = answer.current
    current?.portal = portal
    phase = .done(at: now)
  }

  /// The inputs that something was found out about.
  var concerned: Set<Int> { Set(found.keys).union(problems.keys) }
}
