public import Drafts
import TerminalUI

extension ComposerModel {
  /// What the program does first: it shows what showed while a file was read, and asks whose portal this is.
  ///
  /// - Parameter source: what is still to be read into the draft.
  public mutating func start(
    at now: Int64, imported: ImportedDraft?, from file: String, reading source: ImportSource? = nil
  ) -> [Effect] {
    self.now = now
    if let imported {
      _ = carryOut(.tellProblems(of: ImportReport(imported: imported, file: file), in: &workspace))
    }
    showPending()
    document.awaitsImport = source != nil
    let effects = source.map { imports.read($0) } ?? []
    guard connection.portal == .notAsked else {
      return effects + [.submissions(.findInterrupted)]
    }
    connection.portal = .asking
    return effects + [.submissions(.findInterrupted), .portal(.ask)]
  }

  /// Takes in what happened and answers with what is to be done.
  public mutating func update(_ message: Message, at now: Int64) -> [Effect] {
    let before = begin(at: now)
    return finish(take(message), since: before)
  }

  /// Where a person is before a change, and what they used last.
  typealias Before = (draft: DraftID, place: Place, recent: RecentUse)

  mutating func begin(at now: Int64) -> Before {
    self.now = now
    workspace.isAtPanes = isAtPanes
    return (document.id, place, recent)
  }

  /// Has stored where a person is now, beside what they did.
  mutating func finish(_ effects: [Effect], since before: Before) -> [Effect] {
    let (draft, place, recent) = before
    compose.extendRange(in: workspace)
    var effects = effects + (screen == .compose ? workspace.useWaitingDefinitions() : [])
    effects += inCompose { $0.readOpenImport(in: &$1) }
    showPending()
    compose.followTable(in: workspace)
    effects += refreshOverlays() + compose.ownersNeeded(in: &workspace)
    if recent != self.recent { effects.append(.program(.saveRecent(self.recent))) }
    effects = effects.map { $0.saving(at: self.place) }
    if draft == document.id, place != self.place { rememberPlace(besides: effects) }
    return effects
  }

  /// What is saved is saved with the place at which everything ends; a mere move is stored a little later.
  private mutating func rememberPlace(besides effects: [Effect]) {
    placeDue = effects.contains(where: \.isSave) ? nil : placeDue ?? now + Self.placeDelay
  }

  mutating func handle(_ event: TerminalEvent) -> [Effect] {
    switch event {
    case .key(let key): return press(key)
    case .burst(let keys): return type(keys)
    case .pasted(let text): return paste(text)
    case .pasteTooLong(let text): return pasteFirstPart(text)
    case .pasteStalled:
      notice = .warning("A paste has no end yet: \(keyName(.interrupt)) takes what has come of it")
    case .mouse(let event): return handle(event)
    case .resized(let size): resize(to: size)
    case .resumed: return disarm()
    case .deadlinePassed:
      document.goOnChecking()
      return storePlaceIfDue() + workspace.search.effects(at: now) + disarmIfDue()
    case .hungUp, .terminated: return leave()
    case .woken: break
    }
    return []
  }

  private mutating func resize(to size: Size) {
    workspace.room.size = size
    settleRoom()
    compose.keepCursorsInside(in: workspace)
  }
}

extension Effect {
  fileprivate var isSave: Bool {
    if case .drafts(.save) = self { true } else { false }
  }

  /// The same; where it is an edit to be stored, with the place at which the person is now.
  fileprivate func saving(at place: Place) -> Effect {
    guard case .drafts(.save(let record, let draft, let count, _)) = self else { return self }
    return .drafts(.save(record, in: draft, inputCount: count, place: place))
  }
}
