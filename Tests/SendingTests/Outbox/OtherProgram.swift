import ContactsModel
import Drafts
import Journal
import Submissions
import Synchronization
import TestFixtures

/// Another program at the same submission: the first input of its first batch is created.
final class OtherProgram: Sendable {
  private let held = Mutex<(id: String, journal: SubmissionJournal)?>(nil)

  func takes(_ id: String, of journal: SubmissionJournal) { held.withLock { $0 = (id, journal) } }

  func rests() { held.withLock { $0 = nil } }

  func sendsOne() throws {
    guard let (id, journal) = held.withLock({ $0 }) else { return }
    let record = try journal.resume(id)
    var outcome = record.outcomes[0]
    outcome.outcome = .succeeded(.create)
    outcome.reason = nil
    try journal.record([.outcomes([outcome]), .end(record.state, at: start)], of: id)
  }
}
