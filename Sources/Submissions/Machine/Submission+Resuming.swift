import Drafts

extension Submission {
  /// Takes up a submission that came to its end, under the same id.
  ///
  /// What is unknown is asked for first. What was not sent then goes out, with the same bytes, unless nothing is to be
  /// sent; an unknown input never does. Batches go as a whole: none of their inputs may have left.
  /// - Parameters:
  ///   - record: one that is not running, with every attempt that was made.
  ///   - sendsRest: whether what was not sent is to go out, not only what is unknown to be asked for.
  public init(resuming record: SubmissionRecord, sendsRest: Bool, rules: SendingRules = SendingRules()) {
    self.init(record: record, states: record.batches.map { $0.resumed(sendsRest: sendsRest) }, rules: rules)
    isCutShort = !sendsRest && record.state == .interrupted
    for batch in states.indices {
      earlierAttempts[batch] = record.batches[batch].attempts.count
      if states[batch] == .planned { self.record.batches[batch].outcomes = plan.batches[batch].blankOutcomes }
    }
    self.record.state = .running
  }

  /// How many inputs are still to go out.
  public var restCount: Int {
    states.indices.reduce(0) { $0 + (states[$1] == .planned ? plan.batches[$1].inputs.count : 0) }
  }

  /// What goes out again has no outcome until it has: the journal must not have one from before when the bytes leave.
  mutating func resumed(_ at: Int64) -> [SubmissionAction] {
    let blank = states.indices.filter { states[$0] == .planned && earlierAttempts[$0] != nil }
      .flatMap { record.batches[$0].outcomes }
    return blank.isEmpty ? [] : [.recordOutcomes(blank)]
  }

  /// Asks about the next batch whose outcomes are unknown from before.
  mutating func askAboutUnknown(_ batch: Int, sentAt: Int64) -> [SubmissionAction] {
    let questions = plan.batches[batch].questions(record.batches[batch].outcomes)
    states[batch] = .verifying(sentAt: sentAt)
    return [.verify(batch: batch, emails: questions.emails, properties: questions.properties)]
  }
}

extension SubmissionRecord {
  /// Whether ``Submission/init(resuming:sendsRest:rules:)`` would ask or send anything.
  public func canResume(sendsRest: Bool) -> Bool {
    batches.contains { $0.resumed(sendsRest: sendsRest) != .settled }
  }
}

extension BatchRecord {
  fileprivate func resumed(sendsRest: Bool) -> BatchState {
    if outcomes.contains(where: { $0.outcome == .unknown && $0.email?.isEmpty == false }) {
      return .unverified(sentAt: attempts.last?.intentAt ?? 0)
    }
    return sendsRest && !outcomes.isEmpty && outcomes.allSatisfy(\.isHeldBack) ? .planned : .settled
  }
}

extension InputOutcome {
  /// It was not sent for a reason that may be over.
  fileprivate var isHeldBack: Bool {
    outcome == .notSent && (reason == nil || [.refused, .unreachable, .stopped].contains(reason))
  }
}
