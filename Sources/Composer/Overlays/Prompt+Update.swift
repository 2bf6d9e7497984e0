import Drafts
import Submissions
import TerminalUI

extension Prompt: OverlayContent {
  enum Command: KeyCommand {
    case accept, close

    var intent: Intent {
      switch self {
      case .accept: .window(.accept)
      case .close: .close
      }
    }
  }

  var overlay: Overlay { .prompt(self) }
  var context: Context { .prompt }

  func title(in workspace: Workspace) -> String {
    switch purpose {
    case .importFile: "Import which file?"
    case .exportFile: "Export to which file (.json, .csv)?"
    case .exportResults(.all): "Write results to which file (.csv, .json)?"
    case .exportResults(.failed): "Write failed contacts to which file (.csv, .json)?"
    case .replaceFile: "It exists: yes to replace, or another name:"
    case .search: "Search"
    case .presetName: "Name of the preset:"
    case .findContacts: "Email, id, domain, name or property=value:"
    case .newDraft:
      "Name of the new draft (\(workspace.keyName(.window(.accept), in: .prompt)) alone: draft):"
    case .newDraftFile: "Which file becomes a new draft?"
    case .renameDraft: "New name of the draft:"
    case .filter: "Show contacts that hold"
    case .reason: "Reason, kept in the journal (empty: none):"
    case .filterSubmissions: "Show submissions that hold (yesterday, a profile, an email; empty: all):"
    case .contactHistory: "History of which contact (id or email)?"
    case .purgeAge: "Delete settled submissions older than how many days (0: all)?"
    case .purge(let ids): "Delete \(submissions(ids.count)) from this machine? Type \(ids.count):"
    }
  }

  mutating func update(_ press: Press, in workspace: inout Workspace) -> OverlayStep {
    switch press.read(as: Command.self) {
    case .command(.accept):
      workspace.parked.prompts[purpose] = nil
      return .closes(Step(navigation: .decided(.answer(self))))
    case .command(.close): return left(in: &workspace)
    case .typed(let key):
      _ = field.handle(key)
      if case .search = purpose { return .stays(Step(navigation: .screen(.searching(field.text)))) }
    case .move, .nothing: break
    }
    return .stays()
  }

  mutating func paste(_ text: String, in workspace: inout Workspace) -> Step? {
    field.insert(text)
    return Step()
  }

  /// The question whether to replace a file does not come back by itself: its name is asked for again.
  func park(in workspace: inout Workspace) {
    if case .replaceFile(let taken, let part) = purpose {
      workspace.parked.prompts[.export(part)] = field.isEmpty ? TextField(taken) : field
    } else {
      workspace.parked.prompts[purpose] = field
    }
  }

  func draw(on canvas: inout Canvas, in workspace: Workspace) {
    let area = canvas.bounds.inset(columns: 1, rows: 0)
    let used = canvas.write(
      title(in: workspace), at: area.origin, role: .title, maxColumns: area.columns,
      ellipsis: workspace.glyphs.ellipsis)
    let place = area.rows > 1 ? area.line(1) : area.taking(left: used + 1).rest
    field.draw(into: &canvas, in: place, isFocused: true)
  }

  static let hasTitle = false

  /// The answer stands behind the question where both have room, else below it.
  func size(in workspace: Workspace) -> Size {
    let question = TextWidth.columns(of: title(in: workspace))
    let whole = question + Self.answerColumns + 3
    let fits = whole <= workspace.room.window.inset().columns
    return fits ? Size(columns: whole, rows: 1) : Size(columns: question + 2, rows: 2)
  }

  private static let answerColumns = 30
}

extension Step {
  /// Asks in a line of text, with what was typed there before.
  static func ask(_ purpose: Prompt.Purpose, proposing text: String = "", in workspace: Workspace) -> Step {
    .open(.prompt(Prompt(purpose, proposing: text, in: workspace)))
  }
}
