import ContactsModel
import Drafts

/// Settles unknown outcomes of updates by what the contacts hold now.
struct UpdateVerification: Verification {
  private let evidence: LookupEvidence
  private let found: [String: ContactRecord]

  init(_ evidence: LookupEvidence) {
    self.evidence = evidence
    found = evidence.recordsByID
  }

  func settled(_ outcome: InputOutcome, at position: Int) -> InputOutcome? {
    guard let record = outcome.recordID.flatMap({ found[$0] }) else {
      return outcome.unknown(.recordGone, keeping: outcome)
    }
    if StoredValues(record).hold(evidence.batch.inputs[position].contact) {
      return outcome.carriedOut(.update, as: record)
    }
    switch evidence.placement(of: record.updatedAt, position) {
    case .before: return nil
    case .request, .unclear: return outcome.unknown(.changedSince, keeping: outcome)
    }
  }
}
