import Drafts

extension Submission {
  func state(of batch: Int) -> BatchState? {
    states.indices.contains(batch) ? states[batch] : nil
  }

  /// Begins as many batches as may be under way at once, or comes to the end.
  mutating func advance(_ at: Int64) -> [SubmissionAction] {
    var actions = ending.map { holdBackIdle($0) } ?? []
    while states.count(where: \.isUnderWay) < rules.concurrency, let next = nextBatch {
      actions += begin(next, at)
    }
    guard !states.contains(where: { $0.isUnderWay }) else { return actions }
    record.state = isCutShort ? .interrupted : .done
    if isRecordingBroken { return actions }
    return actions + [.finish(record.state, at: at)]
  }

  /// What is unknown from before is asked for first.
  private var nextBatch: Int? {
    states.firstIndex(of: .unverified) ?? states.firstIndex(of: .planned)
  }

  private mutating func begin(_ batch: Int, _ at: Int64) -> [SubmissionAction] {
    let keeping = keepBack(batch)
    if record.batches[batch].isSettled, states[batch] == .planned {
      close(batch)
      return keeping
    }
    return keeping + beginRest(of: batch, at)
  }

  private mutating func beginRest(of batch: Int, _ at: Int64) -> [SubmissionAction] {
    let open = record.batches[batch].outcomes.indices.filter { !record.batches[batch].outcomes[$0].isSettled }
    let all = Array(plan.batches[batch].inputs.indices)
    let request = BatchRequest(open, of: plan.batches[batch], origin: .plan)
    guard states[batch] == .unverified else {
      work[batch] = BatchWork(request)
      return start(batch, at)
    }
    let asked = BatchRequest(all, of: plan.batches[batch], origin: .plan)
    work[batch] = BatchWork(asked, then: open.isEmpty ? [] : [request])
    return look(batch, lookup: 1, at)
  }

  /// What is on its way is waited for; nothing else is begun.
  mutating func stopRequested(_ at: Int64) -> [SubmissionAction] {
    isStopRequested = true
    ending = ending ?? .stopped
    return advance(at)
  }

  /// Settles a batch of which nothing more is sent or asked.
  mutating func holdBack(
    _ batch: Int, _ ending: Ending, correlationID: String? = nil
  ) -> [SubmissionAction] {
    let resent = Set(work[batch]?.requests.filter { $0.resends > 0 }.flatMap(\.positions) ?? [])
    var changed: [InputOutcome] = []
    for position in record.batches[batch].outcomes.indices {
      var outcome = record.batches[batch].outcomes[position]
      guard !outcome.isSettled else { continue }
      outcome.correlationID = correlationID ?? outcome.correlationID
      outcome =
        resent.contains(position)
        ? outcome.unknown(plan.operation.rules.absenceCause) : ending.applied(to: outcome)
      record.batches[batch].outcomes[position] = outcome
      changed.append(outcome)
    }
    isCutShort = isCutShort || ending == .stopped && (!changed.isEmpty || states[batch] == .unverified)
    close(batch)
    return changed.isEmpty ? [] : [.recordOutcomes(changed)]
  }

  mutating func close(_ batch: Int) {
    states[batch] = .settled
    work[batch] = nil
  }

  /// Everything that waits for its turn or for a time, in one action: there may be a thousand.
  private mutating func holdBackIdle(_ ending: Ending) -> [SubmissionAction] {
    var outcomes: [InputOutcome] = []
    for batch in states.indices where states[batch].isIdle {
      for case .recordOutcomes(let held) in holdBack(batch, ending) { outcomes += held }
    }
    return outcomes.isEmpty ? [] : [.recordOutcomes(outcomes)]
  }
}

extension BatchState {
  /// Nothing is on its way for it, not even to the journal.
  fileprivate var isIdle: Bool {
    switch self {
    case .planned, .unverified, .waiting, .awaitingLookup: true
    case .rereading, .recordingIntent, .sending, .verifying, .settled: false
    }
  }

}
