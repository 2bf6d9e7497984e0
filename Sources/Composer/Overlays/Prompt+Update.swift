import Drafts
import Submissions
import TerminalUI

extension Prompt: OverlayContent {
  enum Command: KeyCommand {
    case accept, takeSuggestion, close

    var intent: Intent {
      switch self {
      case .accept: .accept
      case .takeSuggestion: .takeSuggestion
      case .close: .close
      }
    }
  }

  static let place = OverlayPlace.messageLineWithNote

  var overlay: Overlay { .prompt(self) }
  var context: Context { .prompt }

  func title(in workspace: Workspace) -> String {
    switch purpose {
    case .importFile: "Import which file?"
    case .exportFile: "Export to which file (.json, .csv)?"
    case .replaceFile: "It exists: yes to replace, or another name:"
    case .search: "Search"
    case .presetName: "Name of the preset:"
    case .newDraft: "Name of the new draft (\(workspace.keyName(.accept, in: .prompt)) alone: draft):"
    case .renameDraft: "New name of the draft:"
    case .filter: "Show contacts that hold"
    case .setOnAll(let property, let count):
      "\(TextWidth.truncate(property, to: 24, ellipsis: "~")) of \(contacts(count)):"
    }
  }

  mutating func update(_ press: Press, in workspace: inout Workspace) -> OverlayStep {
    switch press.read(as: Command.self) {
    case .command(.accept): return accept(in: &workspace)
    case .command(.takeSuggestion): if let text = suggestion(in: workspace) { field.replace(with: text) }
    case .command(.close): return left(in: &workspace)
    case .typed(let key): _ = field.handle(key)
    case .move, .nothing: break
    }
    return .stays()
  }

  /// A value that can be read in two ways is asked for again.
  private func accept(in workspace: inout Workspace) -> OverlayStep {
    workspace.parked.prompts[purpose] = nil
    if case .setOnAll(let property, _) = purpose,
      case .several(let values) = workspace.reading(of: field.text, as: property)
    {
      return .stays(.say(.warning("\(field.text) \(Workspace.words(of: values))")))
    }
    return .closes(Step(navigation: .answer(self)))
  }

  /// What the rules propose for a value that is typed for all.
  private func suggestion(in workspace: Workspace) -> String? {
    guard case .setOnAll(let property, _) = purpose else { return nil }
    return workspace.problems(ofValue: field.text, named: property).lazy.compactMap(\.suggestion).first
  }

  /// How what is typed for all is read, or what is wrong with it.
  func note(in workspace: Workspace) -> Notice? {
    guard case .setOnAll(let property, _) = purpose, !field.isEmpty else { return nil }
    if let words = workspace.readingWords(of: field.text, as: property) {
      return words.isClear ? Notice(words.text) : .warning(words.text)
    }
    guard let problem = workspace.problems(ofValue: field.text, named: property).first else { return nil }
    return problem.isError ? .failure(problem.message) : .warning(problem.message)
  }

  mutating func paste(_ text: String, in workspace: inout Workspace) -> Step? {
    field.insert(text)
    return Step()
  }

  /// The question whether to replace a file does not come back by itself: its name is asked for again.
  func park(in workspace: inout Workspace) {
    if case .replaceFile(let taken) = purpose {
      workspace.parked.prompts[.exportFile] = field.isEmpty ? TextField(taken) : field
    } else {
      workspace.parked.prompts[purpose] = field
    }
  }

  func draw(on canvas: inout Canvas, in workspace: Workspace) {
    field.draw(into: &canvas, in: canvas.bounds, isFocused: true)
  }
}

extension Step {
  /// Asks on the message line, with what was typed there before.
  static func ask(_ purpose: Prompt.Purpose, proposing text: String = "", in workspace: Workspace) -> Step {
    .open(.prompt(Prompt(purpose, proposing: text, in: workspace)))
  }
}
