import Drafts
import Submissions
import TerminalUI

/// Something that happened to a submission.
struct LogLine: Equatable, Sendable {
  /// Milliseconds since 1970.
  var at: Int64
  var text: String
  var role: Role

  /// All that is known to have happened, in order.
  static func lines(of submission: Submission) -> [LogLine] {
    let record = submission.record
    let begin =
      "\(record.id) begins: \(contacts(record.plan.counts.create)) in \(batches(record.batches.count))"
    var lines = [LogLine(at: record.at, text: begin, role: .text)]
    for (number, batch) in record.batches.enumerated() {
      for attempt in batch.attempts {
        lines += self.lines(
          of: attempt, in: batch, number: number, size: record.plan.batches[number].body.count)
      }
      if case .waiting(_, let until, let reason) = submission.states[number],
        let end = batch.attempts.last?.endAt
      {
        let text = "batch \(number + 1): \(Sentences.sentence(for: reason)) until \(UTC.clock(until))"
        lines.append(LogLine(at: end, text: text, role: .warning))
      }
    }
    // A stable order keeps what happened within a millisecond as it was.
    return lines.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(
      \.element)
  }

  private static func lines(of attempt: Attempt, in batch: BatchRecord, number: Int, size: Int) -> [LogLine] {
    let sent = "batch \(number + 1): in the journal, sending \(byteCount(size)), try \(attempt.number)"
    var lines = [LogLine(at: attempt.intentAt, text: sent, role: .text)]
    guard let end = attempt.end else { return lines }
    let isLast = attempt.number == batch.attempts.last?.number
    let counts = isLast && batch.isSettled ? ": \(batch.counts.words)" : ""
    let text = "batch \(number + 1): \(end.words)\(counts)"
    lines.append(LogLine(at: attempt.endAt ?? attempt.intentAt, text: text, role: end.role))
    return lines
  }
}

extension AttemptEnd {
  /// What came back, in a few words.
  var words: String {
    switch self {
    case .answered(let answer): "answered \(answer.status)"
    case .failed(.couldNotConnect): "could not connect, nothing was sent"
    case .failed(.answerLost): "sent, and no answer came back"
    case .failed(.cancelled): "stopped before it was sent"
    }
  }

  var role: Role {
    switch self {
    case .answered(let answer) where answer.status == 207: .warning
    case .answered(let answer) where (200..<300).contains(answer.status): .success
    case .failed(.cancelled): .muted
    case .answered, .failed: .error
    }
  }
}

extension OutcomeCounts {
  /// `created 6, failed 1, unknown 1`.
  var words: String {
    counted([(created, "created"), (failed, "failed"), (unknown, "unknown"), (notSent, "not sent")])
  }
}
