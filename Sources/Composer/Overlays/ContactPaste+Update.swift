import Drafts
import TerminalUI

extension ContactPaste: OverlayContent {
  /// While letters go into the text.
  enum TextCommand: KeyCommand {
    case newLine, newCell, close

    var intent: Intent {
      switch self {
      case .newLine: .window(.newLine)
      case .newCell: .window(.newCell)
      case .close: .close
      }
    }
  }

  /// While the text is looked at.
  enum Command: KeyCommand {
    case add, edit, empty, close

    var intent: Intent {
      switch self {
      case .add: .screen(.open)
      case .edit: .compose(.editText)
      case .empty: .compose(.delete)
      case .close: .close
      }
    }
  }

  static let scrolls = true

  var overlay: Overlay { .contactPaste(self) }
  var context: Context { isEditing ? .contactText : .contactPaste }

  func title(in workspace: Workspace) -> String { "Paste contacts" }

  mutating func update(_ press: Press, in workspace: inout Workspace) -> OverlayStep {
    isEditing ? edit(press, in: &workspace) : look(press, in: &workspace)
  }

  private mutating func edit(_ press: Press, in workspace: inout Workspace) -> OverlayStep {
    let (height, catalogue) = (Self.textHeight(in: workspace.room.windowSize), workspace.catalogue)
    var isBound = true
    switch press.read(as: TextCommand.self) {
    case .command(.close):
      isEditing = false
      return area.isEmpty ? left(in: &workspace) : .stays()
    case .command(.newLine): edit(catalogue: catalogue) { $0.insert("\n") }
    case .command(.newCell): edit(catalogue: catalogue) { $0.insert("\t") }
    case .move(let motion): if let move = motion.inList { self.move(move, height: height) }
    case .typed(let key): edit(catalogue: catalogue) { isBound = $0.handle(key, height: height) }
    case .nothing: isBound = false
    }
    return isBound
      ? .stays() : unbound(press, "\(workspace.keyName(.close, in: .contactText)) ends editing")
  }

  private mutating func look(_ press: Press, in workspace: inout Workspace) -> OverlayStep {
    let height = Self.textHeight(in: workspace.room.windowSize)
    switch press.read(as: Command.self) {
    case .command(.add): return add(in: &workspace)
    case .command(.edit): isEditing = true
    case .command(.empty): self = Self(isEditing: true, isStray: isStray, catalogue: workspace.catalogue)
    case .command(.close): return left(in: &workspace)
    case .move(let motion): if let move = motion.inList { self.move(move, height: height) }
    case .typed, .nothing:
      let key = workspace.keyNames(in: context)
      return unbound(press, "\(key(.screen(.open))) adds, \(key(.close)) closes")
    }
    return .stays()
  }

  /// What is added is kept until it has been read: if it cannot be, it is there again.
  private func add(in workspace: inout Workspace) -> OverlayStep {
    park(in: &workspace)
    let key = workspace.keyNames(in: .contactPaste)
    if let file = workspace.imports.reading {
      return .stays(
        .say(.warning("\(file) is being read still: \(key(.screen(.open))) again when it is there")))
    }
    guard reading.canBeAdded else {
      return .stays(.say(.warning("\(reading.words). \(key(.compose(.editText))) edits the text")))
    }
    return .closes(Step(workspace.imports.read(.pasted(area.text))))
  }

  mutating func paste(_ text: String, in workspace: inout Workspace) -> Step? {
    if isEditing {
      insert(text, catalogue: workspace.catalogue)
    } else {
      add(text, catalogue: workspace.catalogue)
    }
    return Step()
  }

  func park(in workspace: inout Workspace) {
    if isStray, workspace.parked.paste != nil { return }
    workspace.parked.paste = area.isEmpty ? nil : area
  }
}

extension Step {
  /// Opens the window to type or paste contacts into, with what was left in it.
  static func askForContacts(in workspace: inout Workspace) -> Step {
    let left = workspace.parked.paste
    workspace.parked.paste = nil
    let paste = ContactPaste(left ?? TextArea(), isEditing: true, catalogue: workspace.catalogue)
    let step = Step.open(.contactPaste(paste))
    guard left != nil else { return step }
    let (end, empty) = (
      workspace.keyName(.close, in: .contactText), workspace.keyName(.compose(.delete), in: .contactPaste)
    )
    return step.saying(Notice("What you left before is here again. \(end), then \(empty) empties it"))
  }

  /// Offers text that came outside of a field as contacts. It is never run as keys.
  /// - Parameter isWhole: it came as one paste. Of what the terminal passed on as keys more may follow, and has to
  ///   go into the text.
  static func offerAsContacts(_ text: String, isWhole: Bool, in workspace: Workspace) -> Step {
    var paste = ContactPaste(isEditing: !isWhole, isStray: true, catalogue: workspace.catalogue)
    paste.add(text, catalogue: workspace.catalogue)
    let key = workspace.keyNames(in: .contactPaste)
    return .open(.contactPaste(paste)).saying(
      .warning(
        isWhole
          ? "Pasted outside a field. \(key(.screen(.open))) adds it as contacts, \(key(.close)) closes"
          : "This came all at once: none of it was run. \(workspace.keyName(.close, in: .contactText)), then \(key(.screen(.open))) adds it"
      ))
  }
}
