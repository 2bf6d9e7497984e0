import Drafts

extension Submission {
  /// A request was refused as a whole, and nothing was created. What is surely at fault has failed; the others are
  /// sent again without it, in two parts where nothing more is known.
  mutating func refused(
    _ refusal: Refusal, _ request: BatchRequest, _ batch: Int, _ at: Int64
  ) -> [SubmissionAction] {
    // Among contacts that were sent before, the one in the way is most likely one of them.
    let isOwnConflict =
      request.isResend && refusal.isConflict && plan.operation.rules.mayConflictWithItself
    guard !isOwnConflict, refusal.mayBeOthersFault else {
      return keep(refusal.outcomes, of: request, batch) + goOn(batch, at)
    }
    let origin = BatchRequest.Origin.isolation(
      category: refusal.category, message: refusal.message, facts: refusal.facts,
      correlationID: refusal.correlationID)
    let parts = refusal.parts.map { part in
      BatchRequest(
        part.map { request.positions[$0] }, of: plan.batches[batch], origin: origin, resends: request.resends)
    }
    work[batch]?.putFirst(parts)
    var failed: [InputOutcome] = []
    for position in refusal.guilty {
      record.batches[batch].outcomes[request.positions[position]] = refusal.outcomes[position]
      failed.append(refusal.outcomes[position])
    }
    return (failed.isEmpty ? [] : [.recordOutcomes(failed)]) + proceed(batch, at)
  }
}
