import Submissions
import TerminalUI

/// The submissions of this machine.
struct JournalScreen: Screen {
  static let title = "Journal"
  static let panes = [Pane.submissions]
  static let firstPane = Pane.submissions

  /// Those with unknown outcomes first, then the newest first.
  private(set) var submissions: [SubmissionSummary] = []
  private(set) var isListed = false
  var list = ListState()

  static func frames(in body: Rect) -> [ScreenLayout.Frame] {
    [ScreenLayout.Frame(pane: .submissions, rect: body)]
  }

  /// Takes in what the journal holds, and stays on the submission that was selected.
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
