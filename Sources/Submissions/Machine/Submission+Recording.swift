import Drafts

extension Submission {
  /// Goes back to what the journal holds. Nothing more may leave, and nothing concludes the submission: what stood in an
  /// attempt whose outcome was not recorded is unknown. An answer that is on its way is waited for.
  mutating func recordingFailed(_ undone: [SubmissionAction], _ at: Int64) -> [SubmissionAction] {
    record.state = .running
    isRecordingBroken = true
    isCutShort = true
    ending = .stopped
    for action in undone { forget(action) }
    let closed = states.indices.filter { !states[$0].isSending }
    for batch in closed { close(batch) }
    record.concludeBatches(closed, because: .unrecorded, rules: rules)
    return advance(at)
  }

  private mutating func forget(_ action: SubmissionAction) {
    switch action {
    case .recordAnswer(let batch, let number, _, _): forgetAnswer(batch, number)
    case .recordOutcomes(let outcomes): forgetOutcomes(of: Set(outcomes.map(\.index)))
    case .recordIntent, .send, .wait, .verify, .verifyLinks, .reread, .finish: break
    }
  }

  private mutating func forgetAnswer(_ batch: Int, _ number: Int) {
    guard let index = record.batches[batch].attempts.firstIndex(where: { $0.number == number }) else {
      return
    }
    let attempt = record.batches[batch].attempts[index]
    record.batches[batch].attempts[index].end = nil
    record.batches[batch].attempts[index].endAt = nil
    record.batches[batch].outcomes = record.batches[batch].outcomes.enumerated().map { position, outcome in
      attempt.holds(position) ? outcome.blank : outcome
    }
  }

  private mutating func forgetOutcomes(of inputs: Set<Int>) {
    for batch in record.batches.indices
    where record.batches[batch].outcomes.contains(where: { inputs.contains($0.index) }) {
      record.batches[batch].outcomes = record.batches[batch].outcomes.map {
        inputs.contains($0.index) ? $0.blank : $0
      }
    }
  }
}

extension BatchState {
  fileprivate var isSending: Bool {
    if case .sending = self { true } else { false }
  }
}
