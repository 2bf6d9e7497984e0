/// The five screens, in the order of the job.
public enum ScreenID: Int, CaseIterable, Sendable {
  case compose = 1
  case preview
  case submit
  case results
  case journal
}

/// A framed part of a screen that can have the focus.
public enum Pane: Sendable, CaseIterable {
  case contacts, properties, associations, contactJSON
  /// The contacts with their properties in columns; it stands alone.
  case table
  case plan, body
  case confirm, progress, log
  case outcomes, record, history
  case submissions
}

/// The one list of the screens: what each of them is, and where one goes back to.
struct ScreenList: Sendable {
  var compose = ComposeScreen()
  var preview = PreviewScreen()
  var submit = SubmitScreen()
  var results = ResultsScreen()
  var journal = JournalScreen()

  subscript(screen: ScreenID) -> any Screen {
    switch screen {
    case .compose: compose
    case .preview: preview
    case .submit: submit
    case .results: results
    case .journal: journal
    }
  }

  /// Another draft: nothing is left of where a person was in the one before.
  mutating func beginDraft() { (compose, preview) = (ComposeScreen(), PreviewScreen()) }

  /// Has a screen answer.
  mutating func update(_ screen: ScreenID, _ event: ScreenEvent, in workspace: inout Workspace) -> Step {
    switch screen {
    case .compose: compose.update(event, in: &workspace)
    case .preview: preview.update(event, in: &workspace)
    case .submit: submit.update(event, in: &workspace)
    case .results: results.update(event, in: &workspace)
    case .journal: journal.update(event, in: &workspace)
    }
  }
}

extension ScreenID {
  var type: any Screen.Type {
    switch self {
    case .compose: ComposeScreen.self
    case .preview: PreviewScreen.self
    case .submit: SubmitScreen.self
    case .results: ResultsScreen.self
    case .journal: JournalScreen.self
    }
  }

  /// The screen that one goes back to; nil where there is none.
  var previous: ScreenID? {
    switch self {
    case .compose: nil
    case .preview, .journal: .compose
    case .submit: .preview
    case .results: .submit
    }
  }

  var title: String { type.title }
  var panes: [Pane] { type.panes }
  var firstPane: Pane { type.firstPane }
}

extension Pane {
  var screen: ScreenID { ScreenID.allCases.first { $0.panes.contains(self) } ?? .compose }
}
