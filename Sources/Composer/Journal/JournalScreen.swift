import Submissions
import TerminalUI

/// The submissions of this machine.
struct JournalScreen: Screen {
  static let title = "Journal"
  static let panes = [Pane.submissions]
  static let firstPane = Pane.submissions

  /// Those with unknown outcomes first, then the newest first.
  private(set) var all: [SubmissionSummary] = []
  /// Those of them that are shown.
  private(set) var submissions: [SubmissionSummary] = []
  private(set) var isListed = false
  /// The words that a submission must hold to be shown; none for all.
  var filter: [String] = [] { didSet { settle() } }
  var match = SubmissionMatch() { didSet { if !filter.isEmpty { settle() } } }
  /// The search that waits for the journal.
  var waitingSearch: WaitingSearch?
  var list = ListState()

  struct WaitingSearch: Equatable {
    let text: String
    let step: Int
  }

  static func frames(in body: Rect) -> [ScreenLayout.Frame] {
    [ScreenLayout.Frame(pane: .submissions, rect: body)]
  }

  /// Takes in what the journal holds, and stays on the submission that was selected.
  mutating func take(_ submissions: [SubmissionSummary]) {
    all = submissions.sorted { left, right in
      let (first, second) = (left.counts.unknown > 0, right.counts.unknown > 0)
      return first == second ? left.at > right.at : first
    }
    isListed = true
    // What was purged or sent meanwhile may hold other addresses.
    match.found = [:]
    settle()
  }

  private mutating func settle() {
    let before = selected?.id
    submissions = all.filter { submission in filter.allSatisfy { match.fits(submission, $0) } }
    if let index = submissions.firstIndex(where: { $0.id == before }) { list.selected = index }
    list.selected = min(list.selected, max(0, submissions.count - 1))
  }

  var selected: SubmissionSummary? {
    submissions.indices.contains(list.selected) ? submissions[list.selected] : nil
  }

  /// Every submission of the same plan as the selected one, also those that are not shown.
  var selectedPlan: [SubmissionSummary] { selected.map(all.ofPlan) ?? [] }

  /// How many outcomes of that plan are unknown.
  var unknownOfPlan: Int { selectedPlan.reduce(0) { $0 + $1.counts.unknown } }
}
