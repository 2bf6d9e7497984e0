import ContactsModel
import Drafts

/// Settles unknown outcomes by what the service holds under the same e-mails.
struct Verification {
  /// When the bytes left, in milliseconds since 1970.
  let sentAt: Int64
  /// Milliseconds by which the two clocks may differ.
  let clockSkew: Int64
  private let found: [String: [ContactRecord]]

  init(_ records: [ContactRecord], sentAt: Int64, clockSkew: Int64) {
    self.sentAt = sentAt
    self.clockSkew = clockSkew
    found = Dictionary(grouping: records.filter { $0.email != nil }) { $0.email ?? "" }
  }

  /// What is now known of an input whose outcome is unknown. All other outcomes stay as they are.
  func settled(_ outcome: InputOutcome, sent contact: ContactInput) -> InputOutcome {
    guard outcome.outcome == .unknown, let email = outcome.email?.lowercased(), !email.isEmpty else {
      return outcome
    }
    let records = found[email] ?? []
    guard let record = records.first else { return outcome.unknown(.notFound, keeping: outcome) }
    guard records.count == 1, let createdAt = record.createdAt?.epochMilliseconds else {
      return outcome.unknown(.foundDifferent, keeping: outcome, existingID: record.id)
    }
    if createdAt < sentAt - clockSkew {
      return outcome.existedBefore(record)
    }
    return StoredValues(record).hold(contact)
      ? outcome.createdAfterAll(record)
      : outcome.unknown(.foundDifferent, keeping: outcome, existingID: record.id)
  }
}

extension PlannedBatch {
  /// What to ask for to settle these outcomes: the e-mails of unknown inputs, and every property they were sent with.
  func questions(_ outcomes: [InputOutcome]) -> (emails: [String], properties: [String]) {
    let asked = zip(inputs, outcomes).filter { $1.outcome == .unknown && $1.email?.isEmpty == false }
    let names = Set(asked.flatMap { input, _ in input.contact.properties.map(\.name) })
    return (asked.compactMap { $1.email?.lowercased() }.withoutRepeats, names.sorted())
  }
}

extension InputOutcome {
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
