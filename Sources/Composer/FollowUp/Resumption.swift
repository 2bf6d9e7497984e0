import ContactsModel
import Drafts
import Submissions

/// What is left of a submission that ended early, as the journal has it.
struct Resumption: Equatable, Sendable {
  let id: String
  let operation: ContactOperation
  /// The portal that it went to; nil where HubSpot did not tell.
  let portal: Int?
  /// How many inputs are to go out.
  let count: Int
  /// How many have an unknown outcome that is asked for before anything goes out.
  let askable: Int
  let counts: OutcomeCounts
  /// Some program is at it.
  let isRunning: Bool
  /// What is to be archived of what it created; nil where it goes on.
  private(set) var archiving: Archiving?

  init(_ record: SubmissionRecord) {
    (id, operation) = (record.id, record.plan.operation)
    (portal, counts) = (record.portal, record.counts)
    count = Submission(resuming: record, sendsRest: true).restCount
    askable = record.askableCount
    isRunning = record.state == .running
  }

  init(_ archiving: Archiving) {
    (id, operation, portal) = (archiving.submission, .archive, archiving.portal)
    count = archiving.plan.counts.sent
    (askable, counts, isRunning) = (0, OutcomeCounts(), false)
    self.archiving = archiving
  }
}
