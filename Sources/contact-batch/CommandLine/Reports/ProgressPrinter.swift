import ContactsModel
import Drafts
import Submissions
import Synchronization

/// Says what happens to each batch, once for each change.
final class ProgressPrinter: Sendable {
  private struct Place: Hashable {
    let submission: String
    let batch: Int
  }

  private let said = Mutex<[Place: String]>([:])
  private let say: @Sendable (String) -> Void

  init(_ say: @escaping @Sendable (String) -> Void) {
    self.say = say
  }

  func note(_ submission: Submission, at now: Int64) {
    for batch in submission.states.indices {
      guard let words = Self.words(batch, of: submission, at: now) else { continue }
      let place = Place(submission: submission.id, batch: batch)
      let isNew = said.withLock { said in
        defer { said[place] = words.key }
        return said[place] != words.key
      }
      let operation = submission.part.count > 1 ? "\(submission.plan.operation.rawValue), " : ""
      if isNew { say("\(operation)batch \(batch + 1) of \(submission.states.count): \(words.text)") }
    }
  }

  /// `key` is the same for states that are worth one line together.
  private static func words(
    _ batch: Int, of submission: Submission, at now: Int64
  ) -> (key: String, text: String)? {
    switch submission.states[batch] {
    case .planned, .unverified, .recordingIntent:
      return nil
    case .rereading: return ("rereading", "reading the contacts again")
    case .sending(let attempt, _):
      let again = attempt > 1 ? ", attempt \(attempt)" : ""
      let part = submission.record.batches[batch].attempts.last?.part?.request
      let count = (part ?? submission.plan.batches[batch]).inputs.count
      return ("sending \(attempt)", "sending \(contacts(count))\(again)")
    case .waiting(let attempt, let until, let reason):
      return ("waiting \(attempt)", "\(Sentences.sentence(for: reason)), \(seconds(from: now, to: until))")
    case .awaitingLookup(let lookup, let until):
      return ("lookup \(lookup)", "not found yet; looking again in \(seconds(from: now, to: until))")
    case .verifying:
      return ("verifying", "some outcomes are unknown; looking the contacts up")
    case .settled:
      return ("settled", counts(submission.record.batches[batch].counts, of: submission.plan.operation))
    }
  }

  private static func seconds(from now: Int64, to time: Int64) -> String {
    "\(max(0, time - now + 999) / 1000) s"
  }

  private static func counts(_ counts: OutcomeCounts, of operation: ContactOperation) -> String {
    let parts = Outcome.all(of: operation).filter { counts[$0] > 0 }.map { "\(counts[$0]) \($0.words)" }
    return parts.isEmpty ? "nothing to send" : parts.joined(separator: ", ")
  }
}
