import ContactsModel
import Drafts

/// Nobody's newer edit is overwritten, however long a batch has waited for its turn.
extension Submission {
  /// What a request changes was not read, or too long ago. One that goes out again was looked up just before.
  func isStale(_ request: BatchRequest, _ batch: Int, at: Int64) -> Bool {
    guard plan.operation.changesContacts, !request.isResend else { return false }
    if let readAt = work[batch]?.readAt ?? readAt, at - readAt <= rules.longestReading { return false }
    return request.positions.contains { !plan.batches[batch].inputs[$0].before.isEmpty }
  }

  /// Reads the contacts of the request whose turn it is once more.
  mutating func reread(_ request: BatchRequest, _ batch: Int, _ at: Int64) -> [SubmissionAction] {
    pace.begin()
    work[batch]?.readAt = at
    states[batch] = .rereading
    return [.reread(batch: batch, positions: request.positions)]
  }

  /// Leaves out what somebody else has changed, and sends the others.
  mutating func reread(_ batch: Int, _ current: CurrentContacts, _ at: Int64) -> [SubmissionAction] {
    guard state(of: batch) == .rereading, let request = work[batch]?.current else { return [] }
    pace.end(at: at)
    if let ending { return holdBack(batch, ending) + advance(at) }
    var (changed, rest): ([InputOutcome], [Int]) = ([], [])
    for position in request.positions {
      guard let conflict = current.conflict(with: plan.batches[batch].inputs[position]) else {
        rest.append(position)
        continue
      }
      let outcome = record.batches[batch].outcomes[position].notSent(.conflict, message: conflict.sentence)
      record.batches[batch].outcomes[position] = outcome
      changed.append(outcome)
    }
    guard !changed.isEmpty else { return start(batch, at, isReadNow: true) }
    let recording = SubmissionAction.recordOutcomes(changed)
    guard !rest.isEmpty else { return [recording] + proceed(batch, at) }
    let planned = plan.batches[batch]
    work[batch]?.narrow(to: rest, of: planned)
    return [recording] + start(batch, at, isReadNow: true)
  }

  /// What nobody could read does not go out, and neither does what comes after.
  mutating func rereadFailed(_ batch: Int, _ answer: BatchAnswer?, _ at: Int64) -> [SubmissionAction] {
    guard state(of: batch) == .rereading else { return [] }
    pace.end(at: at)
    ending = ending ?? answer.map(Ending.init(unread:)) ?? .unreachable
    return holdBack(batch, ending ?? .unreachable) + advance(at)
  }
}

extension Ending {
  /// The contacts of a batch could not be read once more: a fault of the portal is none of the batch.
  fileprivate init(unread answer: BatchAnswer) {
    self =
      answer.status < 500
      ? answer.refusal
      : .refused(
        category: answer.errorBody?.category, message: Sentences.notReadAgain(status: answer.status))
  }
}
