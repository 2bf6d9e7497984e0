import ContactsModel
import Drafts

/// Settles unknown outcomes of inputs that create contacts by what the portal holds under the same e-mails, be they the
/// first of a contact or another of its own.
struct CreateVerification: Verification {
  private let evidence: LookupEvidence
  private let found: [String: [ContactRecord]]
  /// E-mails that several inputs of the batch have: no contact can be told to be one's rather than the other's.
  private let repeated: Set<String>

  init(_ evidence: LookupEvidence) {
    self.evidence = evidence
    found = evidence.records.reduce(into: [:]) { found, record in
      for email in Set(record.emails) { found[email, default: []].append(record) }
    }
    let emails = Dictionary(grouping: evidence.batch.inputs.compactMap { $0.email?.lowercased() }) { $0 }
    repeated = Set(emails.filter { $0.value.count > 1 }.keys)
  }

  func settled(_ outcome: InputOutcome, at position: Int) -> InputOutcome? {
    let email = outcome.email?.lowercased() ?? ""
    guard let records = found[email], let record = records.first else { return nil }
    let uncertain = outcome.unknown(.foundDifferent, keeping: outcome, existingID: record.id)
    guard records.count == 1 else { return uncertain }
    switch evidence.placement(of: record.createdAt, position) {
    case .before: return outcome.existedBefore(record)
    case .request
    where !repeated.contains(email) && StoredValues(record).hold(evidence.batch.inputs[position].contact):
      return outcome.carriedOut(.create, as: record)
    case .request, .after, .unclear: return uncertain
    }
  }
}

extension InputOutcome {
  fileprivate func existedBefore(_ record: ContactRecord) -> Self {
    var copy = failed(
      category: "CONFLICT", message: Sentences.existedBefore(record.id), existingID: record.id)
    copy.cause = nil
    return copy
  }
}
