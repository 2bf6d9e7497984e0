public import ContactsModel
public import Drafts
public import Submissions

/// The time at which everything in these tests begins: 2026-03-02T08:00:00Z.
public let start: Int64 = 1_772_438_400_000

extension SubmissionEvent {
  /// A batch leaves; the portal's clock is known to the millisecond.
  public static func left(_ batch: Int, at time: Int64) -> Self {
    .intentRecorded(batch: batch, departure: PortalClock.exact.departure(at: time), at: time)
  }
}

extension PortalClock {
  /// The portal's time is the uptime.
  public static let exact = PortalClock(offset: 0...0, uptime: start + 86_400_000, boot: "b1")

  public func departure(at time: Int64) -> Departure {
    Departure(portalTime: time...time, uptime: time, boot: boot)
  }
}

extension SendingRules {
  /// Looks contacts up once, and sends nothing again that may have been created.
  public static var once: Self {
    var rules = Self()
    rules.lookupWaits = []
    rules.safeResends = 0
    return rules
  }
}

extension Submission {
  public init(_ plan: Plan, rules: SendingRules = .once) {
    self.init(id: "s1", plan: plan, portal: 4711, at: start, rules: rules)
    readAt = start
  }

  /// A submission whose first batch is on its way.
  public static func sent(_ plan: Plan, rules: SendingRules = .once) -> Self {
    var submission = Self(plan, rules: rules)
    _ = submission.handle(.started(at: start))
    _ = submission.handle(.left(0, at: start))
    return submission
  }

  /// The outcomes of a single batch after its answer.
  public static func outcomes(_ contacts: [ContactInput], _ answer: BatchAnswer) -> [InputOutcome] {
    var submission = sent(.of(contacts))
    _ = submission.handle(.answered(batch: 0, answer, at: start + 1))
    return submission.outcomes
  }

  /// Sends the attempt for which the submission has just asked, and takes its answer in.
  @discardableResult
  public mutating func answer(_ batch: Int, _ answer: BatchAnswer, at: Int64) -> [SubmissionAction] {
    _ = handle(.left(batch, at: at))
    return handle(.answered(batch: batch, answer, at: at))
  }
}

extension [InputOutcome] {
  public var words: [String] {
    map { [$0.outcome.rawValue, $0.id ?? $0.reason?.rawValue].compactMap(\.self).joined(separator: " ") }
  }
}

extension SubmissionAction {
  /// A lookup of new contacts.
  /// - Parameter properties: those that were sent; the addresses of a contact are asked for besides.
  public static func verify(batch: Int, emails: [String], properties: [String]) -> Self {
    let all = Set(properties + KnownContacts.properties).sorted()
    return .verify(batch: batch, BatchReadRequest(ids: emails, idProperty: "email", properties: all))
  }
}
