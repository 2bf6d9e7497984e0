import Journal
import Submissions

/// Keeps what happens to a submission. Each call returns once its writing would survive the end of the machine.
protocol SubmissionRecorder: Sendable {
  func recordIntent(
    _ id: String, batch: Int, attempt: Int, part: BatchPart?, departure: Departure, at: Int64) throws
  func recordAnswer(_ id: String, batch: Int, attempt: Int, _ end: AttemptEnd, at: Int64) throws
  func recordOutcomes(_ id: String, _ outcomes: [InputOutcome]) throws
  func finish(_ id: String, _ state: SubmissionState, at: Int64) throws
  /// Nothing more will be written, although there is no end.
  func leave(_ id: String)
}

extension SubmissionJournal: SubmissionRecorder {}
