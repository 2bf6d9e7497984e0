import Algorithms
import ContactsModel
import Drafts
import Submissions

/// What is left of a submission that ended early, and of those of the same plan, as the journal has it.
struct Resumption: Equatable, Sendable {
  let id: String
  /// Every submission of the plan; nil where something else is begun.
  let plan: SentPlan?
  /// What becomes of contacts: `created`, `created or updated`.
  let successWords: String
  /// The portal that it went to; nil where HubSpot did not tell.
  let portal: Int?
  /// How many inputs are to go out.
  let count: Int
  /// How many have an unknown outcome that is asked for before anything goes out.
  let askable: Int
  let unknown: Int
  /// What has come of it so far.
  let words: String
  /// Some program is at it.
  let isRunning: Bool
  /// What is to be archived of what it created; nil where it goes on.
  private(set) var archiving: Archiving?

  /// - Parameter id: of the submission that was asked about.
  init(_ plan: SentPlan, of id: String) {
    (self.id, self.plan) = (id, plan)
    successWords = plan.parts.map(\.plan.operation.successWord).uniqued().joined(separator: " or ")
    portal = plan.parts.first?.portal
    words = plan.parts.map(\.words).joined(separator: "; ")
    unknown = plan.parts.reduce(0) { $0 + $1.counts.unknown }
    count = plan.restCount()
    askable = plan.askableCount
    isRunning = plan.parts.contains { $0.state == .running }
  }

  init(_ archiving: Archiving) {
    (id, portal, plan) = (archiving.submission, archiving.portal, nil)
    (successWords, words) = (ContactOperation.archive.successWord, "")
    count = archiving.plan.counts.sent
    (askable, unknown, isRunning) = (0, 0, false)
    self.archiving = archiving
  }
}
