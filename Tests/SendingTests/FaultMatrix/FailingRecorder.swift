import Journal
import Submissions
import Synchronization

@testable import Sending

/// A journal that cannot be written at some of its calls.
final class FailingRecorder: SubmissionRecorder {
  struct Failure: Error {}

  enum Kind: CaseIterable {
    /// One call fails.
    case once
    /// This call and all after it fail.
    case lasting
    /// One call is carried out and reported as failed.
    case torn
  }

  private let journal: SubmissionJournal
  private let number: Int
  private let kind: Kind
  private let calls = Mutex(0)

  /// - Parameter number: the first call that fails, from 1.
  init(_ journal: SubmissionJournal, at number: Int, _ kind: Kind) {
    (self.journal, self.number, self.kind) = (journal, number, kind)
  }

  private func attempt(_ write: () throws -> Void) throws {
    let call = calls.withLock { calls in
      calls += 1
      return calls
    }
    switch kind {
    case .once where call == number, .lasting where call >= number: throw Failure()
    case .torn where call == number:
      try write()
      throw Failure()
    case .once, .lasting, .torn: try write()
    }
  }

  func recordIntent(
    _ id: String, batch: Int, attempt: Int, part: BatchPart?, departure: Departure, at: Int64
  ) throws {
    try self.attempt {
      try journal.recordIntent(id, batch: batch, attempt: attempt, part: part, departure: departure, at: at)
    }
  }

  func recordAnswer(_ id: String, batch: Int, attempt: Int, _ end: AttemptEnd, at: Int64) throws {
    try self.attempt { try journal.recordAnswer(id, batch: batch, attempt: attempt, end, at: at) }
  }

  func recordOutcomes(_ id: String, _ outcomes: [InputOutcome]) throws {
    try attempt { try journal.recordOutcomes(id, outcomes) }
  }

  func finish(_ id: String, _ state: SubmissionState, at: Int64) throws {
    try attempt { try journal.finish(id, state, at: at) }
  }

  func leave(_ id: String) {
    journal.leave(id)
  }
}
