import Drafts
import Journal
import Submissions
import TestFixtures

/// A submission whose actions are done on a journal, up to the next thing that only the outside can answer.
struct Run {
  let journal: SubmissionJournal
  var submission: Submission

  init(
    _ journal: SubmissionJournal, id: String = "s1", plan: Plan = .three, at: Int64 = 1_000,
    rules: SendingRules = .once, origin: DraftOrigin? = nil
  ) throws {
    self.journal = journal
    submission = Submission(
      id: id, plan: plan, portal: 4711, at: at, from: Provenance(name: "spring"), rules: rules)
    try journal.begin(submission.record, origin: origin)
    try feed(.started(at: at))
  }

  mutating func feed(_ event: SubmissionEvent) throws {
    for action in submission.handle(event) {
      switch action {
      case .recordIntent(let batch, let attempt, let part):
        let departure = Departure(portalTime: 1_001...1_001, uptime: 1_001, boot: "b1")
        try journal.record(
          [.intent(batch: batch, attempt: attempt, part: part, departure, at: 1_001)], of: submission.id)
        try feed(.intentRecorded(batch: batch, departure: departure, at: 1_001))
      case .recordAnswer(let batch, let attempt, let end, let at):
        try journal.record(
          [.answer(batch: batch, attempt: attempt, end, at: at)], of: submission.id)
      case .recordOutcomes(let outcomes):
        try journal.record([.outcomes(outcomes)], of: submission.id)
      case .finish(let state, let at):
        try journal.record([.end(state, at: at)], of: submission.id)
      case .send, .wait, .verify, .verifyLinks, .reread:
        break
      }
    }
  }
}

extension PortalClock {
  /// Nothing new since the requests left.
  static let exact = PortalClock(offset: nil, uptime: 0, boot: nil)
}
