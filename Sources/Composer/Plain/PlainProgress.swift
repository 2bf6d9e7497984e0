import Submissions

/// How much of a submission has been told: a line for each batch that is settled, and for each time that it waits.
struct PlainProgress: Sendable {
  private var submission: String?
  private var toldBatches = 0
  private var toldWait: LogLine?

  /// What is new since the last time.
  mutating func lines(of submission: Submission) -> [String] {
    if submission.id != self.submission {
      self = PlainProgress()
      self.submission = submission.id
    }
    var lines: [String] = []
    while toldBatches < submission.states.count, submission.states[toldBatches] == .settled {
      lines += LogLine.lines(ofBatch: toldBatches, in: submission).suffix(1).map(\.text)
      toldBatches += 1
      toldWait = nil
    }
    return lines + waiting(submission)
  }

  private mutating func waiting(_ submission: Submission) -> [String] {
    guard toldBatches < submission.states.count, submission.states[toldBatches].waitsUntil != nil,
      let line = LogLine.lines(ofBatch: toldBatches, in: submission).last, line != toldWait
    else { return [] }
    toldWait = line
    return [line.text]
  }
}
