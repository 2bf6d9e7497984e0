import ContactsModel
import Drafts

/// Settles unknown outcomes of a batch by what the portal holds under the same e-mails.
///
/// When a contact came into being and when the request left are both told by the portal's clock: this machine's may be
/// wrong.
struct Verification {
  private let batch: PlannedBatch
  private let history: BatchRecord
  private let clock: PortalClock
  private let rules: SendingRules
  private let found: [String: [ContactRecord]]
  /// E-mails that several inputs of the batch have: no contact can be told to be one's rather than the other's.
  private let repeated: Set<String>

  init(
    _ records: [ContactRecord], of batch: PlannedBatch, _ history: BatchRecord, clock: PortalClock,
    rules: SendingRules
  ) {
    self.batch = batch
    self.history = history
    self.clock = clock
    self.rules = rules
    found = Dictionary(grouping: records.filter { $0.email != nil }) { $0.email ?? "" }
    let emails = Dictionary(grouping: batch.inputs.compactMap { $0.email?.lowercased() }) { $0 }
    repeated = Set(emails.filter { $0.value.count > 1 }.keys)
  }

  /// What is now known of an input whose outcome is unknown; nil where no contact has its e-mail.
  func settled(_ outcome: InputOutcome, at position: Int) -> InputOutcome? {
    let email = outcome.email?.lowercased() ?? ""
    guard let records = found[email], let record = records.first else { return nil }
    let uncertain = outcome.unknown(.foundDifferent, keeping: outcome, existingID: record.id)
    guard records.count == 1 else { return uncertain }
    switch origin(of: record, position) {
    case .before: return outcome.existedBefore(record)
    case .request
    where !repeated.contains(email) && StoredValues(record).hold(batch.inputs[position].contact):
      return outcome.createdAfterAll(record)
    case .request, .unclear: return uncertain
    }
  }

  private enum Origin {
    /// It was there before the request left.
    case before
    /// It came into being when the request was carried out.
    case request
    case unclear
  }

  private func origin(of record: ContactRecord, _ position: Int) -> Origin {
    guard let createdAt = record.createdAt?.epochMilliseconds,
      let (earliest, first, last) = history.departures(of: position, batch, clock: clock, rules: rules)
    else { return .unclear }
    // A time without a fraction may have been cut to the second.
    let resolution: Int64 = createdAt % 1_000 == 0 ? 999 : 0
    if createdAt.saturatedSum(resolution + rules.clockTolerance) < earliest { return .before }
    if createdAt.saturatedSum(rules.clockTolerance) < first.lowerBound { return .unclear }
    if createdAt > last.upperBound.saturatedSum(rules.longestProcessing) { return .unclear }
    let isExact = first.upperBound.saturatedSum(-rules.departureUncertainty) <= first.lowerBound
    return isExact || createdAt > first.upperBound ? .request : .unclear
  }
}

extension PlannedBatch {
  /// What to ask for to settle the outcomes at these positions: the e-mails of unknown inputs, and every property they
  /// were sent with.
  func questions(
    _ outcomes: [InputOutcome], at positions: [Int]
  ) -> (emails: [String], properties: [String]) {
    let asked = positions.filter { outcomes[$0].canBeLookedUp }
    let names = Set(asked.flatMap { inputs[$0].contact.properties.map(\.name) })
    return (asked.compactMap { outcomes[$0].email?.lowercased() }.withoutRepeats, names.sorted())
  }
}

extension InputOutcome {
  /// It is unknown, and has an e-mail to ask for.
  var canBeLookedUp: Bool { outcome == .unknown && email?.isEmpty == false }

  /// It is unknown, and no contact has its e-mail.
  var notFound: Self { unknown(.notFound, keeping: self) }

  /// The same input before anything was known of it.
  var blank: Self { Self(index: index, email: email, traceID: traceID) }

  fileprivate func unknown(_ cause: UnknownCause, keeping old: Self, existingID: String? = nil) -> Self {
    var copy = unknown(cause, category: old.category, message: nil)
    copy.existingID = existingID
    return copy
  }

  fileprivate func existedBefore(_ record: ContactRecord) -> Self {
    var copy = failed(
      category: "CONFLICT", message: Sentences.existedBefore(record.id), existingID: record.id)
    copy.cause = nil
    return copy
  }

  fileprivate func createdAfterAll(_ record: ContactRecord) -> Self {
    var copy = created(as: record)
    copy.cause = nil
    copy.category = nil
    copy.message = nil
    copy.existingID = nil
    return copy
  }
}

extension Array where Element: Hashable {
  /// Each element once, where it stands first.
  var withoutRepeats: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
