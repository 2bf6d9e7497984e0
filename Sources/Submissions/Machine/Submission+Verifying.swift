import ContactsModel
import Drafts

extension Submission {
  mutating func verified(_ batch: Int, _ records: [ContactRecord], _ at: Int64) -> [SubmissionAction] {
    guard case .verifying(let sentAt)? = state(of: batch) else { return [] }
    let verification = Verification(records, sentAt: sentAt, clockSkew: rules.clockSkew)
    let before = record.batches[batch].outcomes
    let after = zip(before, plan.batches[batch].inputs).map { verification.settled($0, sent: $1.contact) }
    record.batches[batch].outcomes = after
    states[batch] = .settled
    let changed = zip(before, after).filter { $0 != $1 }.map(\.1)
    return (changed.isEmpty ? [] : [.recordOutcomes(changed)]) + advance(at)
  }

  mutating func verificationFailed(_ batch: Int, _ at: Int64) -> [SubmissionAction] {
    guard case .verifying? = state(of: batch) else { return [] }
    states[batch] = .settled
    return advance(at)
  }
}
