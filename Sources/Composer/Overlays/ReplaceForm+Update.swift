import Drafts
import Submissions
import TerminalUI

extension ReplaceForm: OverlayContent {
  enum Command: KeyCommand {
    case nextLine, previousLine, turn, accept, close

    var intent: Intent {
      switch self {
      case .nextLine: .view(.nextPane)
      case .previousLine: .view(.previousPane)
      case .turn: .compose(.mark)
      case .accept: .window(.accept)
      case .close: .close
      }
    }
  }

  var overlay: Overlay { .replaceForm(self) }
  var context: Context { .replaceForm }

  func title(in workspace: Workspace) -> String { "Replace text in \(contacts(targets.count))" }

  mutating func update(_ press: Press, in workspace: inout Workspace) -> OverlayStep {
    switch press.read(as: Command.self) {
    case .command(.close): return left(in: &workspace)
    case .command(.accept): return changes(in: workspace)
    case .command(.nextLine), .move(.down): go(by: 1)
    case .command(.previousLine), .move(.up): go(by: -1)
    case .command(.turn), .move(.left), .move(.right): if !turn(), let key = press.key { type(key) }
    case .typed(let key): type(key)
    case .move: if let key = press.key { type(key) }
    case .nothing: break
    }
    return .stays()
  }

  /// Nothing is changed yet. What cannot be looked for leaves the form as it is.
  private func changes(in workspace: Workspace) -> OverlayStep {
    do {
      let changes = workspace.draft.changes(try made(), in: targets, ofProperty: propertyName)
      guard changes.isEmpty else {
        return .closes(.open(.replacePreview(ReplacePreview(changes, of: self))))
      }
      let place = propertyName ?? "any value"
      return .stays(
        .say(
          Notice("Nothing to replace: \"\(text.text)\" is not in \(place) of \(contacts(targets.count))")))
    } catch {
      return .stays(.say(.warning(words(of: error))))
    }
  }

  private func words(of problem: TextReplacement.Problem) -> String {
    switch problem {
    case .empty: "Type the text to look for"
    case .pattern(let why): "\"\(text.text)\" is not a regular expression: \(why)"
    }
  }

  mutating func paste(_ text: String, in workspace: inout Workspace) -> Step? {
    guard insert(text) else {
      let key = workspace.keyName(.view(.nextPane), in: .replaceForm)
      return .say(.warning("A paste fits the first three lines. \(key) goes there"))
    }
    return Step()
  }

  func park(in workspace: inout Workspace) { workspace.parked.replacing = self }
}

extension Step {
  /// Opens the form for text to replace in contacts, with what was typed into it before.
  static func askWhatToReplace(in targets: [Int], in workspace: inout Workspace) -> Step {
    let left = workspace.parked.replacing
    workspace.parked.replacing = nil
    var form = left ?? ReplaceForm()
    (form.line, form.targets) = (.text, targets)
    let step = Step.open(.replaceForm(form))
    return left == nil ? step : step.saying(.parkedTextIsBack)
  }
}
