import Drafts

extension SubmissionRecord {
  /// Draws the conclusions of a submission whose program ended without writing an end: what was on its way is
  /// unknown, what had an answer is read again, and the rest was not sent.
  public mutating func settleInterrupted(rules: SendingRules = SendingRules()) {
    guard state == .running else { return }
    var isWhole = true
    for index in batches.indices where !batches[index].isSettled {
      let ending = batches[index].concluded(plan.batches[index], rules: rules)
      batches[index].outcomes = ending.outcomes
      isWhole = isWhole && ending.isWhole
    }
    state = isWhole ? .done : .interrupted
  }
}

extension BatchRecord {
  /// Every input has an outcome.
  public var isSettled: Bool { counts.total == outcomes.count }

  /// `isWhole` is false where the interruption cost something: the sending, or the knowledge of its outcome.
  fileprivate func concluded(
    _ batch: PlannedBatch, rules: SendingRules
  ) -> (outcomes: [InputOutcome], isWhole: Bool) {
    let blank = batch.blankOutcomes
    guard let last = attempts.last else { return (blank.map { $0.notSent(.stopped) }, false) }
    guard let end = last.end else { return (blank.map { $0.unknown(.interrupted) }, false) }
    switch end.verdict(for: batch, attempt: last.number, rules: rules) {
    case .settled(let outcomes):
      return (outcomes, true)
    case .retry:
      return (blank.map { $0.notSent(.stopped) }, false)
    case .turnedAway(let ending, let correlationID):
      return (batch.blankOutcomes(correlationID: correlationID).map(ending.applied), true)
    }
  }
}
