public import ContactsModel
import Drafts

extension SubmissionRecord {
  /// What the last answer of a batch, with a 2xx status, said about it as a whole; nil without one, or if it cannot be read.
  public func response(ofBatch batch: Int) -> BatchResponse? {
    guard batches.indices.contains(batch), let answer = batches[batch].answer else { return nil }
    return (200..<300).contains(answer.status) ? answer.response : nil
  }

  /// The results of that answer that could not be told to be any input's, as they came.
  public func unmatchedResults(ofBatch batch: Int) -> [ContactRecord] {
    guard let response = response(ofBatch: batch), plan.batches.indices.contains(batch) else { return [] }
    let sent = batches[batch].attempts.last?.part?.request ?? plan.batches[batch]
    let matching = plan.operation.rules.match(
      response.results, to: sent.inputs, isWhole: response.isWhole(sent))
    return matching.unmatched.map { response.results[$0] }
  }

  /// The batch that holds an input, by its index in the draft; nil for one that was left out.
  public func batch(ofInput index: Int) -> Int? {
    plan.batches.firstIndex { batch in
      guard let first = batch.inputs.first, let last = batch.inputs.last else { return false }
      return (first.index...max(first.index, last.index)).contains(index)
        && batch.inputs.contains { $0.index == index }
    }
  }

  /// An input as it was sent; nil for one that was left out.
  public func contact(ofInput index: Int) -> ContactInput? {
    guard let batch = batch(ofInput: index) else { return nil }
    return plan.batches[batch].inputs.first { $0.index == index }?.contact
  }

  /// Puts beside each input that was carried out the contact of the answer that it came in, which is not stored a second time.
  public mutating func attachRecords() {
    for index in batches.indices {
      for attempt in batches[index].attempts {
        guard case .answered(let answer)? = attempt.end, (200..<300).contains(answer.status) else { continue }
        let sent = attempt.part?.request ?? plan.batches[index]
        let positions = attempt.part?.positions ?? Array(sent.inputs.indices)
        for (position, read) in zip(positions, SuccessReading.outcomes(of: sent, answer: answer)) {
          batches[index].outcomes[position] = batches[index].outcomes[position].attaching(read)
        }
      }
    }
  }
}

extension InputOutcome {
  fileprivate func attaching(_ read: Self) -> Self {
    guard outcome.isSuccess, read.outcome == outcome, read.id == id else { return self }
    var copy = self
    copy.record = read.record
    return copy
  }
}
