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

  /// What is now known of an input whose outcome is unknown; nil where no contact has its e-mail.
  func settled(_ outcome: InputOutcome, sent contact: ContactInput) -> InputOutcome? {
    let records = found[outcome.email?.lowercased() ?? ""] ?? []
    guard let record = records.first else { return nil }
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
