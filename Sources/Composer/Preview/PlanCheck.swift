import ContactsModel
import Drafts

/// What is done with inputs whose contacts are there already.
enum ExistingPolicy: Sendable {
  case skip
  /// Sent all the same: the service refuses each of them.
  case keep
}

/// What the service holds under the e-mails of a plan.
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
  /// The contacts that are there, by the index of their input in the draft.
  private(set) var found: [Int: ContactRecord] = [:]

  /// An answer is as good as new for five minutes.
  static let freshness: Int64 = 300_000

  init(revision: Int, emails: Int) {
    self.revision = revision
    self.emails = emails
  }

  var isDone: Bool {
    if case .done = phase { true } else { false }
  }

  func isStale(at now: Int64) -> Bool {
    if case .done(let at) = phase { now - at > Self.freshness } else { false }
  }

  /// Takes in the contacts that were found.
  mutating func take(_ records: [ContactRecord], inputs: [(index: Int, email: String)], at now: Int64) {
    let known = KnownContacts(records)
    for input in inputs { found[input.index] = known.contact(under: input.email) }
    phase = .done(at: now)
  }

  /// The ids of what is there, for the plan to leave out.
  var existing: [Int: String] { found.mapValues { $0.id ?? "" } }
}
