public import Drafts
import TerminalUI

extension ComposerModel {
  /// What the program does first: it shows what showed while a file was read, and asks whose account this is.
  ///
  /// - Parameter source: what is still to be read into the draft.
  public mutating func start(
    at now: Int64, imported: ImportedDraft?, from file: String, reading source: ImportSource? = nil
  ) -> [Effect] {
    self.now = now
    if let imported { tellProblems(of: imported, from: file) }
    showNews()
    let effects = source.map { read($0) } ?? []
    guard connection.portal == .notAsked else { return effects + [.findInterrupted] }
    connection.portal = .asking
    return effects + [.findInterrupted, .askPortal]
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
    return (document.id, place, recent)
  }

  /// Has stored where a person is now, beside what they did.
  mutating func finish(_ effects: [Effect], since before: Before) -> [Effect] {
    let (draft, place, recent) = before
    extendRange()
    showNews()
    followTable()
    var effects = effects + followSearch() + useWaitingDefinitions() + ownersNeeded()
    if recent != self.recent { effects.append(.saveRecent(self.recent)) }
    return draft == document.id && place != self.place ? storing(effects) : effects
  }

  /// What is saved is saved with the place at which everything ends; a mere move is stored a little later.
  private mutating func storing(_ effects: [Effect]) -> [Effect] {
    var isStored = false
    let effects = effects.map { effect in
      guard case .save(let record, let draft, let count, _) = effect else { return effect }
      isStored = true
      return .save(record, in: draft, inputCount: count, place: place)
    }
    placeDue = isStored ? nil : placeDue ?? now + Self.placeDelay
    return effects
  }

  private mutating func take(_ message: Message) -> [Effect] {
    switch message {
    case .terminal(let event): return handle(event)
    case .draftOpened(let opened): return open(opened)
    case .draftsListed(let drafts): showDrafts(drafts)
    case .presetsListed(let presets, let use): showPresets(presets, for: use)
    case .presetSaved(let preset, let replaced): presetSaved(preset, replaced: replaced)
    case .presetDeleted(let preset): presetDeleted(preset)
    case .textEdited(let text, let input): return takeText(text, of: input)
    case .editorFailed(let why, let text, let input): editorFailed(why, text, input)
    case .draftRenamed(let id, let name): renamed(id, to: name)
    case .draftDeleted(let name): deleted(name)
    case .saved: saved()
    case .saveFailed(let why): saveFailed(why)
    case .imported(let imported, let file, let name): return take(imported, from: file, storedAs: name)
    case .columnsFound(let look, let source): take(look, of: source)
    case .planned(let plan, let revision): return advance(.planMade(plan, revision: revision))
    case .planChecked(let answer, let revision): return takeCheck(answer, revision: revision)
    case .planCheckFailed(let why, let revision): return checkFailed(why, revision: revision)
    case .keptAside(let ids, let name, let draft): return keptAside(ids, name: name, from: draft)
    case .submissionMoved(let submission): return follow(submission)
    case .submissionOpened(let record): return opened(record)
    case .restRead(let record): return restRead(record)
    case .submissionChecked(let before, let after): return checkEnded(before, after)
    case .interruptionsFound(let submissions): tellInterrupted(submissions)
    case .submissionsListed(let submissions): journal.take(submissions)
    case .recordsRead(let records, let missing):
      return carryOut(results.take(records, missing: missing, in: workspace))
    case .recordsFound(let records, let object, let text): take(.found(records), object: object, text: text)
    case .findingFailed(let why, let object, let text): take(.failed(why), object: object, text: text)
    case .addressKnown(let address): connection.baseURL = address
    case .portalAnswered(let portal): return answered(portal)
    case .schemaRecalled(let remembered, let portal): return recalled(remembered, of: portal)
    case .definitionsRenewed(let definitions): renewed(definitions)
    case .ownersArrived(let owners): take(owners)
    case .quotaChanged(let quota): connection.quota = quota
    case .labelsArrived(let labels, let object): take(labels, to: object, readAt: now)
    case .definitionsArrived(let definitions): return take(definitions)
    default: tell(message)
    }
    return []
  }

  private mutating func saved() {
    if document.isUnsaved {
      isLeaving = false
      notice = Notice("Everything is saved now")
    }
    document.saveState = .saved
  }

  /// What was not saved is kept and written with what follows it, or a little later by itself.
  private mutating func saveFailed(_ why: String) {
    if document.saveState == .saving { notice = nil }
    document.saveState = .failed(why)
    placeDue = now + Self.retryDelay
  }

  /// Milliseconds.
  private static let retryDelay: Int64 = 5_000

  /// Messages that only say that something did not work, or where it went.
  private mutating func tell(_ message: Message) {
    switch message {
    case .draftStoreFailed(let why):
      drafts.leaving = nil
      notice = .failure(why)
    case .schemaFailed(let why), .journalFailed(let why): notice = .failure(why)
    case .importFailed(let why, let file, let name): importFailed(why, file, shownAs: name ?? file)
    case .importMoved(let progress, let file):
      if compose.importing == file { compose.importProgress = progress }
    case .exported(let count, let file, let losses): exported(count, to: file, losses: losses)
    case .exportFound(let file): exportFound(file)
    case .exportFailed(let why, let file): exportFailed(why, file)
    case .exportedForImport(let count, let folder, let leftOut):
      exportedForImport(count, to: folder, leftOut: leftOut)
    case .exportForImportFailed(let why): notice = .failure(why)
    case .checkFailed(let why):
      followUp.checking = nil
      notice = .failure(why)
    case .submissionRefused(let why):
      _ = advance(.submissionRefused)
      notice = .failure(why)
    case .readFailed(let why, let ids):
      results.readFailed(ids)
      notice = .failure(why)
    case .copied(let file, let isSent):
      notice = Notice(
        isSent
          ? "Sent to your terminal; also in \(file)" : "Not for this terminal's clipboard: it is in \(file)")
    case .copyFailed(let why, let isSent):
      notice = .failure(isSent ? "Sent to your terminal, but \(why)" : why)
    default: break
    }
  }

  private mutating func handle(_ event: TerminalEvent) -> [Effect] {
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
      goOnChecking()
      return storePlaceIfDue() + searchIfDue() + disarmIfDue()
    case .hungUp, .terminated: return leave()
    case .woken: break
    }
    return []
  }

  private mutating func resize(to size: Size) {
    self.size = size
    keepCursorsInside()
  }
}
