import ContactsModel
import Drafts

/// One submission after the other of the same plan.
extension Submission {
  /// How many inputs are settled of all parts that go out together: one counts for each thing that is done to it.
  public var settledOfPlan: Int { part.inputsBefore + counts.total - record.leftOut.count }

  /// How many there are.
  public var totalOfPlan: Int {
    part.inputsBefore + plan.inputCount - record.leftOut.count + part.inputsBehind
  }

  /// What kept an earlier submission of the same plan from going on keeps this one too.
  public mutating func follow(_ earlier: Submission) {
    ending = earlier.ending
    heed(earlier.record)
  }

  /// Keeps back the contacts that a part before left out for what somebody else did to them, and old labels that no new
  /// one has taken the place of.
  public mutating func heed(_ earlier: SubmissionRecord) {
    let isReplacing =
      plan.operation == .unlabel && earlier.plan.operation == .link
      && plan.batches.first?.object == earlier.plan.batches.first?.object
    for outcome in earlier.outcomes {
      if outcome.reason == .conflict {
        keptBack[outcome.index] = outcome.message ?? ""
      } else if isReplacing, !outcome.outcome.isSuccess {
        keptBack[outcome.index] = Sentences.labelStays
      }
    }
  }

  /// Gives its outcome to what is kept back of a batch whose turn has come.
  mutating func keepBack(_ batch: Int) -> [SubmissionAction] {
    guard !keptBack.isEmpty else { return [] }
    var kept: [InputOutcome] = []
    for position in record.batches[batch].outcomes.indices {
      let outcome = record.batches[batch].outcomes[position]
      guard !outcome.isSettled, let why = keptBack[outcome.index] else { continue }
      kept.append(outcome.notSent(.conflict, message: why))
      record.batches[batch].outcomes[position] = outcome.notSent(.conflict, message: why)
    }
    return kept.isEmpty ? [] : [.recordOutcomes(kept)]
  }

  /// Ends it before it began, where the journal cannot be written any more. What the journal says of it stands.
  public mutating func giveUp() {
    record.conclude(rules: rules)
    states = states.map { _ in .settled }
    isStopRequested = isStopRequested || ending == .stopped
  }
}
