import Submissions
import TerminalUI

/// The submissions of this machine.
struct JournalState: Sendable {
  /// Those with unknown outcomes first, then the newest first.
  private(set) var submissions: [SubmissionSummary] = []
  private(set) var isListed = false
  var list = ListState()
  /// The submission about whose unknown inputs the account is being asked.
  var checking: String?
  /// The submission that a person wants to continue, until the journal has told what is left of it.
  var resuming: String?

  init() {}

  /// Stays on the submission that was selected.
  mutating func take(_ submissions: [SubmissionSummary]) {
    let before = selected?.id
    self.submissions = submissions.sorted { left, right in
      let (first, second) = (left.counts.unknown > 0, right.counts.unknown > 0)
      return first == second ? left.at > right.at : first
    }
    isListed = true
    if let index = self.submissions.firstIndex(where: { $0.id == before }) { list.selected = index }
    list.selected = min(list.selected, max(0, self.submissions.count - 1))
  }

  var selected: SubmissionSummary? {
    submissions.indices.contains(list.selected) ? submissions[list.selected] : nil
  }
}
