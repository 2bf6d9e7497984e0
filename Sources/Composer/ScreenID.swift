/// The five screens, in the order of the job.
public enum ScreenID: Int, CaseIterable, Sendable {
  case compose = 1
  case preview
  case submit
  case results
  case journal

  var title: String {
    switch self {
    case .compose: ComposeScreen.title
    case .preview: "Preview"
    case .submit: SubmitScreen.title
    case .results: ResultsScreen.title
    case .journal: JournalScreen.title
    }
  }

  /// The panes that Tab walks, in reading order.
  var panes: [Pane] {
    switch self {
    case .compose: ComposeScreen.panes
    case .preview: [.plan, .body]
    case .submit: SubmitScreen.panes
    case .results: ResultsScreen.panes
    case .journal: JournalScreen.panes
    }
  }
}

extension Pane {
  var screen: ScreenID { ScreenID.allCases.first { $0.panes.contains(self) } ?? .compose }
}

extension ScreenID {
  /// The one that has the focus at first.
  var firstPane: Pane {
    switch self {
    case .compose: ComposeScreen.firstPane
    case .preview: .body
    case .submit: SubmitScreen.firstPane
    case .results: ResultsScreen.firstPane
    case .journal: JournalScreen.firstPane
    }
  }
}
