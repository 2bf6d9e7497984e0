public import ContactsModel
import Drafts

extension SubmissionRecord {
  /// What an answer with a 2xx status said about a batch as a whole; nil without one, or if it cannot be read.
  public func response(ofBatch batch: Int) -> BatchResponse? {
    guard batches.indices.contains(batch), let answer = batches[batch].answer else { return nil }
    return (200..<300).contains(answer.status) ? answer.response : nil
  }

  /// The results that could not be told to be any input's, as they came.
  public func unmatchedResults(ofBatch batch: Int) -> [ContactRecord] {
    guard let response = response(ofBatch: batch), plan.batches.indices.contains(batch) else { return [] }
    let planned = plan.batches[batch]
    let matching = ResultMatching(
      inputs: planned.inputs, results: response.results, isWhole: response.isWhole(planned))
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

  /// Puts beside each created input the contact of its batch's answer, which is not stored a second time.
  public mutating func attachRecords() {
    for index in batches.indices {
      guard let answer = batches[index].answer, (200..<300).contains(answer.status) else { continue }
      let read = SuccessReading.outcomes(of: plan.batches[index], answer: answer)
      batches[index].outcomes = zip(batches[index].outcomes, read).map { $0.attaching($1) }
    }
  }
}

extension InputOutcome {
  fileprivate func attaching(_ read: Self) -> Self {
    guard outcome == .created, read.outcome == .created, read.id == id else { return self }
    var copy = self
    copy.record = read.record
    return copy
  }
}
