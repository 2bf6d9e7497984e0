import TerminalUI

/// The five screens, in the order of the job.
public enum ScreenID: Int, CaseIterable, Sendable {
  case compose = 1
  case preview
  case submit
  case results
  case journal
}

/// A framed part of a screen that can have the focus.
public enum Pane: String, Sendable, CaseIterable {
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

  /// The one that is on screen.
  var screen = ScreenID.compose
  /// The pane that has the focus in each of them; none of a screen where nobody has moved it.
  private var focused: [Pane] = []

  /// What is on screen.
  var shown: any Screen { self[screen] }

  func focusedPane(of screen: ScreenID) -> Pane? {
    focused.first { $0.screen == screen }
  }

  /// Leaves the focus there, the next time that its screen is shown.
  mutating func setFocus(_ pane: Pane) {
    focused.removeAll { $0.screen == pane.screen }
    focused.append(pane)
  }

  subscript(screen: ScreenID) -> any Screen {
    switch screen {
    case .compose: compose
    case .preview: preview
    case .submit: submit
    case .results: results
    case .journal: journal
    }
  }

  /// Has what is on screen answer. Its focus is not followed.
  mutating func update(_ event: ScreenEvent, in workspace: inout Workspace) -> Step {
    switch screen {
    case .compose: compose.update(event, in: &workspace)
    case .preview: preview.update(event, in: &workspace)
    case .submit: submit.update(event, in: &workspace)
    case .results: results.update(event, in: &workspace)
    case .journal: journal.update(event, in: &workspace)
    }
  }

  /// Hands a press to what is being typed into on screen. Its focus is not followed.
  mutating func typeUnfocused(_ press: Press, in workspace: inout Workspace) -> Step {
    switch screen {
    case .compose: compose.handle(inField: press, in: &workspace)
    case .submit: submit.confirm(press, in: &workspace)
    case .preview, .results, .journal: Step()
    }
  }

  /// Inserts a text into what is being typed into on screen.
  ///
  /// - Returns: false where nothing is.
  mutating func insert(_ text: String, in workspace: inout Workspace) -> Bool {
    if case .pane = context(in: workspace) { return false }
    switch screen {
    case .compose: compose.field?.text.insert(text)
    case .submit: workspace.job.phrase?.typed.insert(text)
    case .preview, .results, .journal: break
    }
    return true
  }

  /// Which match a search would lead to in the focused pane, in words; nil where that is not told.
  func wordsOfNextMatch(of text: String, by step: Int, in workspace: Workspace) -> String? {
    text.isEmpty ? nil : shown.searchSpace(of: text, in: workspace)?.wordsOfNextMatch(by: step)
  }

  /// What can be done where the keyboard is.
  func help(at context: Context, in workspace: Workspace) -> KeyHelp {
    KeyHelp(keys: workspace.keys, context: context, pane: workspace.pane) { whyNot($0, in: workspace) }
  }

  /// What there is to copy where the cursor stands.
  func copyMenu(in workspace: Workspace) -> CopyMenu {
    CopyMenu(parts: Set(CopiedPart.allCases.filter { shown.copied($0, in: workspace) != nil }))
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
