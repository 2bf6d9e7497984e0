import Drafts

extension Submission {
  func state(of batch: Int) -> BatchState? {
    states.indices.contains(batch) ? states[batch] : nil
  }

  /// Begins the next batch if none is under way, or comes to the end.
  mutating func advance(_ at: Int64) -> [SubmissionAction] {
    let held = ending == nil ? [] : holdBackPlanned()
    if states.contains(where: \.isUnderWay) { return held }
    for (batch, state) in states.enumerated() {
      guard case .unverified(let sentAt) = state else { continue }
      if ending == nil { return held + askAboutUnknown(batch, sentAt: sentAt) }
      states[batch] = .settled
      isCutShort = isCutShort || ending == .stopped
    }
    guard let next = states.firstIndex(of: .planned) else {
      record.state = isCutShort ? .interrupted : .done
      return held + [.finish(record.state, at: at)]
    }
    let attempt = record.batches[next].attempts.count + 1
    states[next] = .recordingIntent(attempt: attempt)
    return held + [.recordIntent(batch: next, attempt: attempt)]
  }

  /// What is on its way is waited for; nothing else is begun.
  mutating func stopRequested(_ at: Int64) -> [SubmissionAction] {
    isStopRequested = true
    ending = ending ?? .stopped
    let waiting = states.indices.filter { states[$0].isWaiting }
    return waiting.flatMap { holdBack($0) } + advance(at)
  }

  /// Without the journal nothing more may leave; what is not settled yet will not be.
  mutating func recordingFailed(_ at: Int64) -> [SubmissionAction] {
    ending = .stopped
    isCutShort = true
    for batch in states.indices where states[batch] != .settled && !states[batch].isSending {
      switch states[batch] {
      case .verifying, .unverified: states[batch] = .settled
      default: _ = holdBack(batch)
      }
    }
    return advance(at)
  }

  mutating func holdBack(_ batch: Int) -> [SubmissionAction] {
    guard let ending else { return [] }
    isCutShort = isCutShort || ending == .stopped
    record.batches[batch].outcomes = plan.batches[batch].blankOutcomes.map(ending.applied)
    states[batch] = .settled
    return [.recordOutcomes(record.batches[batch].outcomes)]
  }

  /// All of them in one action: there may be a thousand.
  private mutating func holdBackPlanned() -> [SubmissionAction] {
    let planned = states.indices.filter { states[$0] == .planned }
    let outcomes = planned.flatMap { batch in
      _ = holdBack(batch)
      return record.batches[batch].outcomes
    }
    return outcomes.isEmpty ? [] : [.recordOutcomes(outcomes)]
  }
}

extension BatchState {
  var isUnderWay: Bool {
    switch self {
    case .planned, .unverified, .settled: false
    case .recordingIntent, .sending, .waiting, .verifying: true
    }
  }

  var isWaiting: Bool {
    if case .waiting = self { true } else { false }
  }

  var isSending: Bool {
    if case .sending = self { true } else { false }
  }
}
