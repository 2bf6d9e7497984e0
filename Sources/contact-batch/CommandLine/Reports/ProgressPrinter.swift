import Composer
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

  private struct State {
    var said: [Place: String] = [:]
    var pace: SendingPace?
  }

  private let state = Mutex(State())
  private let isTerminal: Bool
  private let say: @Sendable (String) -> Void

  /// - Parameter isTerminal: a person looks on, who is told how fast it goes and how long it will take.
  init(isTerminal: Bool = false, _ say: @escaping @Sendable (String) -> Void) {
    self.say = say
    self.isTerminal = isTerminal
  }

  func note(_ submission: Submission, at now: Int64) {
    let outlook = outlook(of: submission, at: now)
    for batch in submission.states.indices {
      guard let words = Self.words(batch, of: submission, at: now) else { continue }
      let place = Place(submission: submission.id, batch: batch)
      let isNew = state.withLock { state in
        defer { state.said[place] = words.key }
        return state.said[place] != words.key
      }
      let operation = submission.part.count > 1 ? "\(submission.plan.operation.rawValue), " : ""
      let end = words.key == Self.settled && !outlook.isEmpty ? "; \(outlook)" : ""
      if isNew { say("\(operation)batch \(batch + 1) of \(submission.states.count): \(words.text)\(end)") }
    }
  }

  private func outlook(of submission: Submission, at now: Int64) -> String {
    guard isTerminal else { return "" }
    return state.withLock { state in
      let settled = submission.settledOfPlan
      if state.pace == nil { state.pace = SendingPace(beganAt: now, settled: settled) }
      let isFinished = submission.isFinished && submission.part.isLast
      state.pace?.follow(settled: settled, isFinished: isFinished, at: now)
      return state.pace?.outlook(of: submission.totalOfPlan, at: now) ?? ""
    }
  }

  private static let settled = "settled"

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
      return (settled, counts(submission.record.batches[batch].counts, of: submission.plan.operation))
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
