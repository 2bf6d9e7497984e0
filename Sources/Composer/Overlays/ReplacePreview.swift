import Drafts
import Submissions
import TerminalUI

/// What a replacement would change, to be looked at first.
struct ReplacePreview: Equatable, Sendable {
  /// Where closing leads back to.
  let form: ReplaceForm
  let changes: [ValueChange]
  let contactCount: Int
  private(set) var list = ListState()

  init(_ changes: [ValueChange], of form: ReplaceForm) {
    (self.form, self.changes) = (form, changes)
    contactCount = Set(changes.map(\.input)).count
  }
}

extension ReplacePreview: OverlayContent {
  enum Command: KeyCommand {
    case make, close

    var intent: Intent {
      switch self {
      case .make: .screen(.open)
      case .close: .close
      }
    }
  }

  static let scrolls = true

  var overlay: Overlay { .replacePreview(self) }
  var context: Context { .replacePreview }

  func title(in workspace: Workspace) -> String {
    let count = changes.count == 1 ? "1 change" : "\(changes.count) changes"
    return "\(count) in \(contacts(contactCount)), not made yet"
  }

  mutating func update(_ press: Press, in workspace: inout Workspace) -> OverlayStep {
    switch press.read(as: Command.self) {
    case .command(.make): return .closes(make(in: &workspace))
    case .command(.close): return .closes(.open(.replaceForm(form)))
    case .move(let motion):
      if let move = motion.inList {
        list.move(move, count: changes.count, height: workspace.room.windowSize.rows)
      }
      return .stays()
    case .typed, .nothing:
      let key = workspace.keyNames(in: context)
      return unbound(press, "\(key(.screen(.open))) makes the changes, \(key(.close)) goes back")
    }
  }

  private func make(in workspace: inout Workspace) -> Step {
    workspace.parked.replacing = nil
    return Step(
      navigation: .screen(
        .compose(
          .edit(
            workspace.draft.editToMake(changes), saying: "Replaced \"\(form.text.text)\" in",
            otherwise: "Nothing to replace any more"))))
  }

  func park(in workspace: inout Workspace) { form.park(in: &workspace) }
}
