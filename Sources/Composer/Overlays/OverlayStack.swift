import Drafts
import TerminalUI

/// What lies over the panes. The topmost is drawn last and asked first.
struct OverlayStack: Equatable, Sendable {
  private(set) var all: [Overlay] = []

  var isEmpty: Bool { all.isEmpty }
  var count: Int { all.count }
  var top: Overlay? { all.last }

  mutating func open(_ overlay: Overlay) { all.append(overlay) }

  mutating func follow(_ way: WindowNavigation, in workspace: Workspace) {
    switch way {
    case .open(let overlay): open(overlay)
    case .line(let line): select(line: line)
    case .fillColumn(let column, let name): fillColumn(column, with: name, in: workspace)
    }
  }

  /// The topmost one is asked; what it answers may close it.
  mutating func update(_ press: Press, in workspace: inout Workspace) -> Step {
    guard var top else { return Step() }
    switch top.update(press, in: &workspace) {
    case .stays(let step):
      all[all.count - 1] = top
      return step
    case .closes(let step):
      all.removeLast()
      return step
    }
  }

  /// Nil where the topmost one takes no text.
  mutating func paste(_ text: String, in workspace: inout Workspace) -> Step? {
    guard var top, let step = top.paste(text, in: &workspace) else { return nil }
    all[all.count - 1] = top
    return step
  }

  /// Inserts keys that came as one into a text that is to become contacts; false where there is none.
  mutating func insertAsContacts(_ keys: [Key], in workspace: Workspace) -> Bool {
    guard case .contactPaste(var paste)? = top, paste.isEditing else { return false }
    paste.insert(keys.typedText, catalogue: workspace.catalogue)
    all[all.count - 1] = .contactPaste(paste)
    return true
  }

  /// Has the topmost one take an answer to one of its parts.
  mutating func answer(
    in workspace: Workspace, _ body: (inout Overlay, Workspace) -> OverlayReply
  ) -> OverlayReply? {
    all.isEmpty ? nil : body(&all[all.count - 1], workspace)
  }

  /// Closes the topmost one and keeps what is typed into it.
  mutating func close(in workspace: inout Workspace) { all.popLast()?.content.park(in: &workspace) }

  /// The same; nil where there is none.
  mutating func leave(in workspace: inout Workspace) -> Step? {
    guard !isEmpty else { return nil }
    close(in: &workspace)
    return Step()
  }

  mutating func closeAll(in workspace: inout Workspace) {
    for overlay in all { overlay.content.park(in: &workspace) }
    all = []
  }

  /// Offers a text that came in one piece as contacts. The menu of what to copy gives way to it.
  mutating func offerAsContacts(_ text: String, isWhole: Bool = false, in workspace: Workspace) -> Step {
    if let why = workspace.document.whyLocked { return .say(why) }
    if case .copyMenu? = top { all.removeLast() }
    return .offerAsContacts(text, isWhole: isWhole, in: workspace)
  }

  private mutating func select(line: Int) {
    guard !all.isEmpty else { return }
    all[all.count - 1].select(line: line)
  }

  private mutating func fillColumn(_ index: Int, with name: String, in workspace: Workspace) {
    guard case .columns(var form)? = top else { return }
    form.fill(index, with: name, in: workspace)
    all[all.count - 1] = .columns(form)
  }

  /// Has each take in what is known now. What was searched for in one that is closed is of no use any more.
  mutating func refresh(in workspace: inout Workspace) -> [Effect] {
    var effects: [Effect] = []
    if !all.contains(where: { $0.context == .associationPicker }),
      workspace.search.turn(to: nil, at: workspace.now)
    {
      effects.append(.portal(.stopFinding))
    }
    for index in all.indices { effects += all[index].refresh(in: &workspace) }
    return effects
  }

  /// A text in a window that is to become contacts, and is not added yet.
  var textOfContacts: String? { all.lazy.compactMap(\.textOfContacts).first }
}

extension Overlay {
  fileprivate var textOfContacts: String? {
    switch self {
    case .contactPaste(let paste): paste.area.isEmpty ? nil : paste.area.text
    case .columns(let form): form.source.pastedText
    case .propertyPicker, .associationPicker, .choice, .prompt, .pager, .keyHelp, .copyMenu, .menu,
      .replaceForm,
      .replacePreview, .longText, .bulkValue:
      nil
    }
  }
}

extension ImportSource {
  fileprivate var pastedText: String? {
    switch self {
    case .pasted(let text), .piped(let text): text
    case .file: nil
    }
  }
}
