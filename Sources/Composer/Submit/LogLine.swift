import ContactsModel
import Drafts
import Submissions
import TerminalUI

/// Something that happened to a submission.
struct LogLine: Equatable, Sendable {
  /// Milliseconds since 1970.
  var at: Int64
  var text: String
  var role: Role

  /// What happened to one batch of a submission, in order; to one that was gone on with, since then.
  static func lines(
    ofBatch number: Int, in submission: Submission, since beginning: Int64 = 0, now: Int64 = 0
  ) -> [LogLine] {
    let batch = submission.record.batches[number]
    let size = submission.plan.batches[number].byteCount
    let operation = submission.plan.operation
    let before = submission.takenUp?[number].attempts ?? 0
    var lines = batch.attempts.dropFirst(before).flatMap {
      self.lines(of: $0, in: batch, of: operation, number: number, size: size)
    }
    let state = submission.states[number]
    if let until = state.waitsUntil, let words = state.waitingWords {
      let waiting = "\(words) until \(UTC.clock(until))"
      let at = max(beginning, batch.attempts.last?.endAt ?? beginning)
      lines.append(LogLine(at: at, text: "batch \(number + 1): \(waiting)", role: .warning))
    }
    return lines + lookUp(ofBatch: number, in: submission, at: now)
  }

  /// What became of a batch without sending any of it again.
  private static func lookUp(ofBatch number: Int, in submission: Submission, at now: Int64) -> [LogLine] {
    let batch = submission.record.batches[number]
    guard let before = submission.takenUp?[number], before.isOpen, submission.states[number] == .settled,
      before.attempts == batch.attempts.count
    else { return [] }
    let words = batch.counts.words(of: submission.plan.operation)
    return [LogLine(at: now, text: "batch \(number + 1): looked up: \(words)", role: .text)]
  }

  private static func lines(
    of attempt: Attempt, in batch: BatchRecord, of operation: ContactOperation, number: Int, size: Int
  ) -> [LogLine] {
    let what = attempt.part.map { "\(contacts($0.positions.count)) of it, " } ?? ""
    let bytes = byteCount(attempt.part?.request.byteCount ?? size)
    let again = attempt.number > 1 ? ", try \(attempt.number)" : ""
    let sent = "batch \(number + 1): in the journal, sending \(what)\(bytes)\(again)"
    var lines = [LogLine(at: attempt.intentAt, text: sent, role: .text)]
    guard let end = attempt.end else { return lines }
    let isLast = attempt.number == batch.attempts.last?.number
    let counts = isLast && batch.isSettled ? ": \(batch.counts.words(of: operation))" : ""
    let text = "batch \(number + 1): \(end.words)\(counts)"
    lines.append(LogLine(at: attempt.endAt ?? attempt.intentAt, text: text, role: end.role))
    return lines
  }
}

extension BatchState {
  /// What it waits for; nil where it does not wait for a time.
  var waitingWords: String? {
    switch self {
    case .waiting(_, _, let reason): Sentences.sentence(for: reason)
    case .awaitingLookup: "not found yet, waiting to look again"
    case .planned, .unverified, .rereading, .recordingIntent, .sending, .verifying, .settled: nil
    }
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
  func words(of operation: ContactOperation) -> String {
    counted([
      (succeeded, operation.successWord), (failed, "failed"), (unknown, "unknown"), (notSent, "not sent"),
    ])
  }
}

extension SubmissionRecord {
  /// `created 6, failed 1, unknown 1`.
  var words: String { counts.words(of: plan.operation) }
}

extension SubmissionSummary {
  /// `created 6, failed 1, unknown 1`.
  var words: String { counts.words(of: operation) }
}

extension SentPlan {
  /// `created 18; updated 12`.
  var words: String { parts.map(\.words).joined(separator: "; ") }
}
