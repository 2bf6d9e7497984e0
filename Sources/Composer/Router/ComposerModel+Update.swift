public import Drafts
import TerminalUI

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
    workspace.document.awaitsImport = source != nil
    if source != nil, notice == SettingUp.notice { notice = nil }
    let effects = source.map { workspace.imports.read($0) } ?? []
    return effects + [.submissions(.findInterrupted)] + workspace.portalNeeded()
  }

  /// Takes in what happened and answers with what is to be done.
  public mutating func update(_ message: Message, at now: Int64) -> [Effect] {
    let before = begin(at: now)
    let effects = finish(take(message), since: before)
    return effects + goOnWithTour()
  }

  /// Shows the text that was not added yet in its window.
  public mutating func showKeptPaste() {
    guard !workspace.document.session.paste.isEmpty, overlays.isEmpty,
      let paste = workspace.takeParkedPaste()
    else { return }
    overlays.open(.contactPaste(paste))
    workspace.hasKeyboard = false
  }

  /// Where a person is before a change, and what they used last.
  typealias Before = (draft: DraftID, place: Place, recent: RecentUse)

  mutating func begin(at now: Int64) -> Before {
    workspace.now = now
    (workspace.isAtPanes, workspace.hasKeyboard) = (isAtPanes, overlays.isEmpty)
    return (workspace.document.id, screens.place(in: workspace), workspace.recent)
  }

  /// Has stored where a person is now, beside what they did.
  mutating func finish(_ effects: [Effect], since before: Before) -> [Effect] {
    screens.compose.extendRange(in: workspace)
    var effects = effects + (screens.screen == .compose ? workspace.useWaitingDefinitions() : [])
    effects += inCompose { $0.readOpenImport(in: &$1) }
    showPending()
    screens.compose.followTable(in: workspace)
    effects += overlays.refresh(in: &workspace) + screens.compose.ownersNeeded(in: &workspace)
    if screens.screen == .compose {
      effects += workspace.recordNamesNeeded(at: screens.compose.list.selected)
    }
    if before.recent != workspace.recent { effects.append(.program(.saveRecent(workspace.recent))) }
    workspace.hasKeyboard = overlays.isEmpty
    let place = screens.place(in: workspace)
    effects = allowed(effects.map { $0.saving(at: place) })
    if before.draft == workspace.document.id, before.place != place {
      workspace.storePlaceLater(besides: effects)
    }
    return effects
  }

  /// Whatever led there: in restricted mode nothing leaves the program.
  private mutating func allowed(_ effects: [Effect]) -> [Effect] {
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
    if case .drafts(.opened(let opened)) = message { return open(opened) }
    let step = workspace.take(message)
    return screens.take(message, in: &workspace).flatMap { carryOut($0) } + carryOut(step)
  }

  private mutating func take(_ event: TerminalEvent) -> [Effect] {
    switch event {
    case .key(let key): return holdTour(at: key) ? [] : press(key)
    case .burst(let keys): return type(keys)
    case .pasted(let text): return paste(text)
    case .pasteTooLong(let text): return paste(text) + sayCut()
    case .pasteStalled:
      let key = workspace.keyName(.program(.interrupt))
      notice = .warning("A paste has no end yet: \(key) takes what has come of it")
    case .mouse(let event): return take(event)
    case .resized(let size): screens.resize(to: size, in: &workspace)
    case .resumed: return advance(.questionTakenBack)
    case .deadlinePassed:
      workspace.document.goOnChecking()
      return screens.savingDuePlace(in: &workspace) + workspace.search.effects(at: workspace.now)
        + (workspace.isPhraseOverdue ? advance(.questionTakenBack) : []) + pressForTour()
    case .hungUp, .terminated: return leave()
    case .woken, .background: break
    }
    return []
  }
}

extension Effect {
  /// The same; where it is an edit to be stored, with the place at which the person is now.
  fileprivate func saving(at place: Place) -> Effect {
    guard case .drafts(.save(let record, let draft, let count, _)) = self else { return self }
    return .drafts(.save(record, in: draft, inputCount: count, place: place))
  }
}
