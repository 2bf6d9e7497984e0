import Drafts

/// A thing that a plan was to do to an input, and what became of it.
struct PlannedAction {
  /// The submission that was to do it.
  let part: SubmissionRecord
  let outcome: InputOutcome
  /// Nil where the plan left the input out.
  let sent: PlannedInput?
}

extension SentPlan {
  /// What was to be done to each input, in the order of the draft; to one of them in the order in which it is sent.
  var actionsByInput: [[PlannedAction]] {
    var found: [Int: [PlannedAction]] = [:]
    for part in parts {
      for outcome in part.leftOut {
        found[outcome.index, default: []].append(PlannedAction(part: part, outcome: outcome, sent: nil))
      }
      for (batch, planned) in zip(part.batches, part.plan.batches) {
        for (outcome, input) in zip(batch.outcomes, planned.inputs) {
          found[outcome.index, default: []].append(PlannedAction(part: part, outcome: outcome, sent: input))
        }
      }
    }
    return found.sorted { $0.key < $1.key }.map(\.value)
  }
}

extension [PlannedAction] {
  /// What went worst; the first of those that went equally.
  var worst: PlannedAction? {
    reduce(nil) { worst, action in
      guard let worst, worst.outcome.outcome.gravity >= action.outcome.outcome.gravity else { return action }
      return worst
    }
  }
}
