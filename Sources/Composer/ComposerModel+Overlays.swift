import ContactsModel
import Drafts
import TerminalUI

/// The way to what lies over the panes, and back from it.
extension ComposerModel {
  /// The topmost one is asked; what it answers may close it.
  mutating func handle(inOverlay press: Press) -> [Effect] {
    guard var top = overlays.last else { return [] }
    switch top.update(press, in: &workspace) {
    case .stays(let step):
      overlays[overlays.count - 1] = top
      return carryOut(step)
    case .closes(let step):
      overlays.removeLast()
      return carryOut(step)
    }
  }

  /// Has the topmost one take an answer to one of its parts.
  mutating func answer(inOverlay body: (inout Overlay, Workspace) -> OverlayReply) -> OverlayReply? {
    overlays.isEmpty ? nil : body(&overlays[overlays.count - 1], workspace)
  }

  /// Keeps what is typed into it.
  mutating func closeOverlay() { overlays.popLast()?.content.park(in: &workspace) }

  mutating func pasteInOverlay(_ text: String) -> [Effect] {
    guard var top = overlays.last else { return [] }
    guard let step = top.paste(text, in: &workspace) else { return offerAsContacts(text, isWhole: true) }
    overlays[overlays.count - 1] = top
    return carryOut(step)
  }

  mutating func offerAsContacts(_ text: String, isWhole: Bool) -> [Effect] {
    guard isWritable() else { return [] }
    if case .copyMenu? = overlays.last { overlays.removeLast() }
    return carryOut(.offerAsContacts(text, isWhole: isWhole, in: workspace))
  }

  /// A click on a line goes there; anything else in a window stays as it is.
  mutating func select(inOverlayAt row: Int) {
    guard let line = overlayLine(at: row) else { return }
    overlays[overlays.count - 1].select(line: line)
  }

  /// The line of the topmost overlay at a row of the screen; nil beside its lines.
  func overlayLine(at row: Int) -> Int? {
    let lines = overlays.last?.content.hitMap(in: workspace).lines ?? []
    let index = row - workspace.room.window.inset().row
    return lines.indices.contains(index) ? lines[index] : nil
  }

  /// Has each take in what is known now. What was searched for in one that is closed is of no use any more.
  mutating func refreshOverlays() -> [Effect] {
    var effects: [Effect] = []
    if !overlays.contains(where: { $0.context == .associationPicker }),
      workspace.search.turn(to: nil, at: now)
    {
      effects.append(.portal(.stopFinding))
    }
    overlays = overlays.map { overlay in
      var overlay = overlay
      effects += overlay.refresh(in: &workspace)
      return overlay
    }
    return effects
  }

  /// Does what was decided in a list.
  mutating func take(_ choice: ChoiceList.Choice) -> [Effect] {
    switch choice {
    case .intent(let intent): return perform(intent)
    case .draft(let id): return carryOut(workspace.openDraft(id))
    case .newDraft: return carryOut(.ask(.newDraft, in: workspace))
    case .deletedDrafts: overlays.append(.choice(workspace.draftList.deletedChoices(in: workspace)))
    case .restoreDraft(let id): return carryOut(workspace.restore(id))
    case .fill(let position): return inCompose { $0.fill(position, in: &$1) }
    case .clear(let name): return inCompose { $0.clear(name, in: &$1) }
    case .preset(let preset, let use): return inCompose { $0.take(preset, for: use, in: &$1) }
    case .problem(let contact, let spot):
      return inCompose { $0.openProblem(ofContact: contact, at: spot, in: &$1) }
    case .problems(let group): return inCompose { $0.listProblems(of: group, in: $1) }
    case .openValue(let value, let open): return inCompose { $0.ask(value, of: open, in: &$1) }
    case .takeSuggestions(let group): return inCompose { $0.takeSuggestions(for: group, in: &$1) }
    }
    return []
  }

  /// Does what was answered on the message line.
  mutating func take(_ answer: Prompt) -> [Effect] {
    let text = answer.field.text
    switch answer.purpose {
    case .importFile: return carryOut(.importFile(text.trimmed, in: &workspace))
    case .exportFile: return carryOut(.exportFile(text.trimmed, in: &workspace))
    case .replaceFile(let taken): return carryOut(.answer(text.trimmed, toReplace: taken, in: &workspace))
    case .search(let pane):
      guard !text.isEmpty else { return [] }
      searched[pane] = text
      return findNext(by: 1)
    case .newDraft: return carryOut(.createDraft(named: text.trimmed, in: &workspace))
    case .renameDraft(let id): return carryOut(.rename(id, to: text, in: &workspace))
    case .filter: return inCompose { $0.show(holding: text, in: $1) }
    case .presetName:
      return allows(.compose(.keepAsPreset)) ? inCompose { $0.keepPreset(named: text.trimmed, in: $1) } : []
    }
  }

  /// Goes to the next place that holds what was searched for in this pane.
  mutating func findNext(by step: Int) -> [Effect] {
    guard let text = searched[pane] else { return [] }
    return tell(.search(text, by: step))
  }

  mutating func fillColumn(_ index: Int, with name: String) {
    guard case .columns(var form)? = overlays.last else { return }
    form.fill(index, with: name, in: workspace)
    overlays[overlays.count - 1] = .columns(form)
  }

  mutating func copy(_ part: CopiedPart) -> [Effect] {
    guard let copied = copied(part) else { return [] }
    notice = Notice("Copying \(copied.what)")
    return [.files(.copy(copied))]
  }
}
