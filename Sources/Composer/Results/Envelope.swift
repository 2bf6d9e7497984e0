import ContactsModel
import Submissions

/// What HubSpot said of a batch as a whole, read once when one of its inputs is looked at.
struct Envelope: Sendable {
  /// From 0.
  let batch: Int
  let batchCount: Int
  /// How the last attempt ended; nil if there was none, or while it is on its way.
  let end: AttemptEnd?
  let response: BatchResponse?
  let error: ErrorBody?
  /// Results that could not be told to be any input's.
  let unmatched: [ContactRecord]

  init(batch: Int, of record: SubmissionRecord) {
    self.batch = batch
    batchCount = record.batches.count
    end = record.batches[batch].attempts.last?.end
    response = record.response(ofBatch: batch)
    unmatched = response == nil ? [] : record.unmatchedResults(ofBatch: batch)
    error = response == nil ? record.batches[batch].answer?.errorBody : nil
  }
}
