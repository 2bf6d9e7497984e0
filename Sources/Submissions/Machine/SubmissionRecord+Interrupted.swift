import Drafts

extension SubmissionRecord {
  /// Draws the conclusions of a submission whose program ended without writing an end: what was on its way is
  /// unknown, what had an answer is read again, and the rest was not sent.
  public mutating func settleInterrupted(rules: SendingRules = SendingRules()) {
    guard state == .running else { return }
    let isWhole = concludeBatches(batches.indices, because: .interrupted, rules: rules)
    // Those that were settled before have kept it from being done, whatever was going on when the program ended.
    let isCutShort = batches.contains {
      $0.outcomes.contains { $0.reason == .stopped || $0.cause == .interrupted }
    }
    state = isWhole && !isCutShort ? .done : .interrupted
  }

  /// Draws the conclusions for inputs without an outcome, whatever the submission says of its own end: one that stood in
  /// an attempt is unknown unless the answer tells more.
  public mutating func conclude(rules: SendingRules = SendingRules()) {
    guard state != .running else { return settleInterrupted(rules: rules) }
    if !concludeBatches(batches.indices, because: .interrupted, rules: rules) { state = .interrupted }
  }

  /// Whether some input has no outcome.
  public var isOpen: Bool { batches.contains { !$0.isSettled } }

  /// - Returns: whether no input lost its sending, or the knowledge of its outcome.
  @discardableResult
  mutating func concludeBatches(
    _ indices: some Sequence<Int>, because cause: UnknownCause, rules: SendingRules
  ) -> Bool {
    var isWhole = true
    for index in indices where !batches[index].isSettled {
      let ending = batches[index].concluded(plan.batches[index], because: cause, rules: rules)
      batches[index].outcomes = ending.outcomes
      isWhole = isWhole && ending.isWhole
    }
    return isWhole
  }
}

extension BatchRecord {
  /// Every input has an outcome.
  public var isSettled: Bool { counts.total == outcomes.count }

  /// `isWhole` is false where the interruption cost something: the sending, or the knowledge of its outcome.
  fileprivate func concluded(
    _ batch: PlannedBatch, because cause: UnknownCause, rules: SendingRules
  ) -> (outcomes: [InputOutcome], isWhole: Bool) {
    let last = lastConclusion(batch, because: cause, rules: rules)
    var isWhole = true
    let concluded = outcomes.enumerated().map { position, outcome in
      guard !outcome.isSettled else { return outcome }
      let known = last?[position]
      isWhole = isWhole && known?.isFinal == true
      let leftBefore = attempts.dropLast().contains {
        $0.holds(position) && $0.mayHaveBeenCarriedOut(batch, rules: rules)
      }
      if let outcome = known?.outcome, outcome.outcome != .notSent {
        // What is in the way may be its own contact.
        let mayMeetItself = leftBefore && batch.operation.rules.mayConflictWithItself
        return mayMeetItself && outcome.isConflict ? outcome.unknown(cause) : outcome
      }
      if leftBefore { return outcome.unknown(cause) }
      return known?.outcome ?? outcome.notSent(.stopped)
    }
    return (concluded, isWhole)
  }

  /// By position, what the last attempt says of the inputs that it held; nil where there was none.
  private func lastConclusion(
    _ batch: PlannedBatch, because cause: UnknownCause, rules: SendingRules
  ) -> [Int: (outcome: InputOutcome, isFinal: Bool)]? {
    guard let last = attempts.last else { return nil }
    let sent = last.part?.request ?? batch
    let positions = last.part?.positions ?? Array(batch.inputs.indices)
    let tries = attempts.reversed().prefix { $0.part == last.part }.count
    let conclusions = last.conclusions(sent, tries: tries, because: cause, rules: rules)
    return Dictionary(zip(positions, conclusions)) { first, _ in first }
  }
}

extension Attempt {
  fileprivate func conclusions(
    _ sent: PlannedBatch, tries: Int, because cause: UnknownCause, rules: SendingRules
  ) -> [(outcome: InputOutcome, isFinal: Bool)] {
    let blank = sent.blankOutcomes
    guard let end else { return blank.map { ($0.unknown(cause), false) } }
    switch end.verdict(for: sent, attempt: tries, rules: rules) {
    case .settled(let outcomes):
      return outcomes.map { ($0, true) }
    case .refused(let refusal):
      // Those that would have been tried without the others were not.
      return refusal.outcomes.enumerated().map { position, outcome in
        refusal.mayBeOthersFault && !refusal.guilty.contains(position)
          ? (blank[position].notSent(.stopped), false) : (outcome, true)
      }
    case .retry:
      return blank.map { ($0.notSent(.stopped), false) }
    case .turnedAway(let ending, let correlationID):
      return sent.blankOutcomes(correlationID: correlationID).map { (ending.applied(to: $0), true) }
    }
  }
}
