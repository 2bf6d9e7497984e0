import Drafts

extension Submission {
  mutating func intentRecorded(_ batch: Int, _ at: Int64) -> [SubmissionAction] {
    guard case .recordingIntent(let attempt)? = state(of: batch) else { return [] }
    if ending != nil { return holdBack(batch) + advance(at) }
    record.batches[batch].attempts.append(Attempt(number: attempt, intentAt: at))
    states[batch] = .sending(attempt: attempt, since: at)
    return [.send(batch: batch)]
  }

  mutating func attemptEnded(_ batch: Int, _ end: AttemptEnd, _ at: Int64) -> [SubmissionAction] {
    guard case .sending(let attempt, let since)? = state(of: batch) else { return [] }
    noteEnd(batch, end, at)
    let recording = SubmissionAction.recordAnswer(batch: batch, attempt: attempt, end, at: at)
    let tries = attempt - earlierAttempts[batch, default: 0]
    switch end.verdict(for: plan.batches[batch], attempt: tries, rules: rules) {
    case .settled(let outcomes):
      return [recording] + settle(batch, outcomes, sentAt: since, at)
    case .retry(let wait, let reason):
      return [recording] + retry(batch, attempt, until: at + wait, reason, at)
    case .turnedAway(let why, let correlationID):
      ending = ending ?? why
      isCutShort = isCutShort || why == .stopped
      let outcomes = plan.batches[batch].blankOutcomes(correlationID: correlationID).map(why.applied)
      return [recording] + settle(batch, outcomes, sentAt: since, at)
    }
  }

  mutating func timerFired(_ at: Int64) -> [SubmissionAction] {
    var actions: [SubmissionAction] = []
    for batch in states.indices {
      guard case .waiting(let attempt, let until, _) = states[batch] else { continue }
      if until > at {
        actions.append(.wait(until: until))
      } else {
        states[batch] = .recordingIntent(attempt: attempt + 1)
        actions.append(.recordIntent(batch: batch, attempt: attempt + 1))
      }
    }
    return actions
  }

  private mutating func noteEnd(_ batch: Int, _ end: AttemptEnd, _ at: Int64) {
    let last = record.batches[batch].attempts.count - 1
    guard last >= 0 else { return }
    record.batches[batch].attempts[last].end = end
    record.batches[batch].attempts[last].endAt = at
  }

  private mutating func retry(
    _ batch: Int, _ attempt: Int, until: Int64, _ reason: WaitReason, _ at: Int64
  ) -> [SubmissionAction] {
    if ending != nil { return holdBack(batch) + advance(at) }
    states[batch] = .waiting(attempt: attempt, until: until, reason)
    return [.wait(until: until)]
  }

  /// Keeps the outcomes, and asks the service about those that are unknown if that can help.
  private mutating func settle(
    _ batch: Int, _ outcomes: [InputOutcome], sentAt: Int64, _ at: Int64
  ) -> [SubmissionAction] {
    record.batches[batch].outcomes = outcomes
    let questions = plan.batches[batch].questions(outcomes)
    guard questions.emails.isEmpty else {
      states[batch] = .verifying(sentAt: sentAt)
      return [
        .recordOutcomes(outcomes),
        .verify(batch: batch, emails: questions.emails, properties: questions.properties),
      ]
    }
    states[batch] = .settled
    return [.recordOutcomes(outcomes)] + advance(at)
  }
}
