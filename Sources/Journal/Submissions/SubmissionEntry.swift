public import Submissions

/// What is written down while a submission runs.
public enum SubmissionEntry: Sendable {
  /// A batch is about to be sent, or a part of it, whose bytes are written too. Its bytes may leave when this stands in
  /// the journal, not before.
  case intent(batch: Int, attempt: Int, part: BatchPart?, Departure, at: Int64)
  /// How an attempt ended, the answer as it came. Secrets are to be taken out of it by the caller.
  case answer(batch: Int, attempt: Int, AttemptEnd, at: Int64)
  /// Outcomes, over those that stood there for the same inputs.
  case outcomes([InputOutcome])
  /// Nothing more will happen.
  case end(SubmissionState, at: Int64)

  var isEnd: Bool {
    if case .end = self { true } else { false }
  }
}
