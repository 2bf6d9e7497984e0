import ContactsModel
import Drafts

extension Submission {
  /// Sends the request whose turn it is, as soon as the limit allows it.
  /// - Parameter isReadNow: what it changes was read a moment ago.
  mutating func start(_ batch: Int, _ at: Int64, isReadNow: Bool = false) -> [SubmissionAction] {
    guard let request = work[batch]?.current else { return [] }
    let attempts = record.batches[batch].attempts.count
    let opening = pace.opening(at: at)
    guard opening <= at else {
      states[batch] = .waiting(attempt: attempts, until: opening, .pace)
      return [.wait(until: opening)]
    }
    if !isReadNow, isStale(request, batch, at: at) { return reread(request, batch, at) }
    pace.begin()
    states[batch] = .recordingIntent(attempt: attempts + 1)
    return [.recordIntent(batch: batch, attempt: attempts + 1, part: request.part)]
  }

  mutating func intentRecorded(_ batch: Int, _ departure: Departure?, _ at: Int64) -> [SubmissionAction] {
    guard case .recordingIntent(let attempt)? = state(of: batch), let request = work[batch]?.current
    else { return [] }
    record.batches[batch].attempts.append(
      Attempt(number: attempt, part: request.part, intentAt: at, departure: departure))
    if let ending {
      pace.end(at: at)
      // An attempt without an end would read as one that left.
      let end = AttemptEnd.failed(.cancelled)
      noteEnd(batch, end, at)
      let recording = SubmissionAction.recordAnswer(batch: batch, attempt: attempt, end, at: at)
      return [recording] + holdBack(batch, ending) + advance(at)
    }
    work[batch]?.countTry()
    states[batch] = .sending(attempt: attempt, since: at)
    return [.send(batch: batch, part: request.part)]
  }

  mutating func limitsSeen(_ facts: LimitFacts, _ at: Int64) -> [SubmissionAction] {
    pace.learn(facts, at: at)
    if pace.isDayOver { ending = ending ?? .refused(category: "DAILY", message: Sentences.dayIsOver) }
    return []
  }

  mutating func attemptEnded(_ batch: Int, _ end: AttemptEnd, _ at: Int64) -> [SubmissionAction] {
    guard case .sending(let attempt, _)? = state(of: batch), let request = work[batch]?.current else {
      return []
    }
    pace.end(at: at)
    noteEnd(batch, end, at)
    let recording = SubmissionAction.recordAnswer(batch: batch, attempt: attempt, end, at: at)
    let sent = request.part?.request ?? plan.batches[batch]
    switch end.verdict(for: sent, attempt: request.tries, rules: rules) {
    case .settled(let outcomes):
      return [recording] + keep(outcomes, of: request, batch) + goOn(batch, at)
    case .refused(let refusal):
      return [recording] + refused(refusal, request, batch, at)
    case .retry(let wait, let reason):
      return [recording] + retry(batch, attempt, after: wait, reason, at)
    case .turnedAway(let why, let correlationID):
      ending = ending ?? why
      return [recording] + holdBack(batch, why, correlationID: correlationID) + advance(at)
    }
  }

  mutating func timerFired(_ at: Int64) -> [SubmissionAction] {
    var actions: [SubmissionAction] = []
    for batch in states.indices {
      guard let until = states[batch].waitsUntil else { continue }
      if until > at {
        actions.append(.wait(until: until))
      } else if case .awaitingLookup(let lookup, _) = states[batch] {
        actions += look(batch, lookup: lookup, at)
      } else {
        actions += start(batch, at)
      }
    }
    return actions
  }

  /// Puts the outcomes of a request where they belong. One that was sent before and meets a contact with its e-mail may
  /// have met its own.
  mutating func keep(
    _ outcomes: [InputOutcome], of request: BatchRequest, _ batch: Int
  ) -> [SubmissionAction] {
    let mayMeetItself = request.isResend && plan.operation.rules.mayConflictWithItself
    let kept = mayMeetItself ? outcomes.map { $0.isConflict ? $0.meetingItself() : $0 } : outcomes
    record.batches[batch].take(kept, at: request.positions)
    let settled = kept.filter(\.isSettled)
    return settled.isEmpty ? [] : [.recordOutcomes(settled)]
  }

  /// Looks up what is unknown now if that can help, else turns to what is left of the batch.
  mutating func goOn(_ batch: Int, _ at: Int64) -> [SubmissionAction] {
    guard let positions = work[batch]?.current.positions, !isRecordingBroken,
      canBeLookedUp(batch, positions)
    else { return proceed(batch, at) }
    return look(batch, lookup: 1, at)
  }

  /// Turns to the next request of a batch; where there is none, the batch is settled.
  mutating func proceed(_ batch: Int, _ at: Int64) -> [SubmissionAction] {
    if let ending { return holdBack(batch, ending) + advance(at) }
    guard work[batch]?.turnToNext() == true, let request = work[batch]?.current else {
      close(batch)
      return advance(at)
    }
    if case .isolation(let category, let message, let facts, let correlationID) = request.origin,
      work[batch]?.spendIsolation() == false
    {
      let outcomes = request.positions.map { position in
        var outcome = record.batches[batch].outcomes[position]
        outcome.correlationID = correlationID
        return outcome.failed(
          category: category, message: Sentences.notTriedAlone(message), facts: facts)
      }
      return keep(outcomes, of: request, batch) + proceed(batch, at)
    }
    return start(batch, at)
  }

  private mutating func noteEnd(_ batch: Int, _ end: AttemptEnd, _ at: Int64) {
    let last = record.batches[batch].attempts.count - 1
    guard last >= 0 else { return }
    record.batches[batch].attempts[last].end = end
    record.batches[batch].attempts[last].endAt = at
  }

  private mutating func retry(
    _ batch: Int, _ attempt: Int, after wait: Int64, _ reason: WaitReason, _ at: Int64
  ) -> [SubmissionAction] {
    if let ending { return holdBack(batch, ending) + advance(at) }
    let until = at + wait + (reason == .rateLimit ? jitter.next(for: wait) : 0)
    if reason == .rateLimit { pace.pause(until: until) }
    states[batch] = .waiting(attempt: attempt, until: until, reason)
    return [.wait(until: until)]
  }
}
