public import Drafts
import TerminalUI

/// What happened, on its way to whom it concerns.
extension ComposerModel {
  /// What the program does first: it shows what showed while a file was read, and asks whose portal this is.
  ///
  /// - Parameter source: what is still to be read into the draft.
  public mutating func start(
    at now: Int64, imported: ImportedDraft?, from file: String, reading source: ImportSource? = nil
  ) -> [Effect] {
    workspace.now = now
    logNotice()
    if let imported {
      _ = carryOut(.tellProblems(of: ImportReport(imported: imported, file: file), in: &workspace))
    }
    showPending()
    if source != nil, notice == SettingUp.notice { notice = nil }
    return workspace.start(reading: source)
  }

  /// Takes in what happened and answers with what is to be done.
  public mutating func update(_ message: Message, at now: Int64) -> [Effect] {
    let (before, field) = (begin(at: now), fieldPosition)
    let effects = finish(take(message), since: before) + followTour { $0.goOn($1, in: $2) }
    if field == nil || !effects.isEmpty || !message.isKey || field != fieldPosition { revision += 1 }
    return effects
  }

  /// Nil where a key may change more of the screen than the open field.
  private var fieldPosition: FieldPosition? {
    overlays.isEmpty && notice == nil && !tour.isUnderWay ? screens.fieldPosition(in: workspace) : nil
  }

  /// Shows the text that was not added yet in its window.
  public mutating func showKeptPaste() {
    guard overlays.isEmpty, let paste = workspace.takeKeptPaste() else { return }
    overlays.open(.contactPaste(paste))
    workspace.hasKeyboard = false
  }

  mutating func begin(at now: Int64) -> SessionPosition {
    workspace.now = now
    (workspace.isAtPanes, workspace.hasKeyboard) = (isAtPanes, overlays.isEmpty)
    return screens.position(in: workspace)
  }

  /// Has stored where a person is now, beside what they did.
  mutating func finish(_ effects: [Effect], since before: SessionPosition) -> [Effect] {
    var effects = effects + carryOut(screens.settle(in: &workspace))
    showPending()
    effects += overlays.refresh(in: &workspace) + screens.needs(in: &workspace)
    workspace.hasKeyboard = overlays.isEmpty
    screens.share(&workspace)
    effects = workspace.storing(effects, since: before, at: screens.position(in: workspace))
    // Whatever led there: in restricted mode nothing leaves the program.
    guard workspace.isRestricted, effects.contains(where: \.leavesProgram) else { return effects }
    notice = .restricted
    return effects.filter { !$0.leavesProgram }
  }

  /// Shows what waits for it, but under nobody's hands.
  private mutating func showPending() {
    if isAtPanes { _ = carryOut(.showPending(in: &workspace)) }
  }

  private mutating func take(_ message: Message) -> [Effect] {
    if case .terminal(let event) = message { return take(event) }
    if case .drafts(.opened(let opened)) = message {
      overlays.closeAll(in: &workspace)
      return carryOut(screens.open(opened, in: &workspace))
    }
    let step = workspace.take(message)
    return screens.take(message, in: &workspace).flatMap { carryOut($0) } + carryOut(step)
  }

  private mutating func take(_ event: TerminalEvent) -> [Effect] {
    switch event {
    case .key(let key): return tour.hold(at: key, in: workspace) ? [] : press(key)
    case .burst(let keys): return type(keys)
    case .pasted(let text): return paste(text)
    case .pasteTooLong(let text): return paste(text) + carryOut(workspace.sayCut(at: context))
    case .pasteStalled: return carryOut(workspace.sayStalled)
    case .mouse(let event):
      guard usesMouse, let hit = ComposerView(model: self).hit(at: event.place) else { return [] }
      return carryOut(pointer.take(event, at: hit, under: overlays.top, context, in: workspace))
    case .resized(let size): screens.resize(to: size, in: &workspace)
    case .resumed: return advance(.questionTakenBack)
    case .deadlinePassed:
      return carryOut(screens.goOnInTime(in: &workspace)) + followTour { $0.pressNext($1, in: $2) }
    case .hungUp, .terminated: return leave()
    case .woken, .background: break
    }
    return []
  }
}
