import TerminalUI

/// What happened outside of the terminal, by what it concerns.
extension ComposerModel {
  mutating func take(_ message: Message) -> [Effect] {
    switch message {
    case .terminal(let event): handle(event)
    case .drafts(let message): take(message)
    case .files(let message): take(message)
    case .portal(let message): take(message)
    case .plan(let message): take(message)
    case .submissions(let message): take(message)
    }
  }

  private mutating func take(_ message: DraftsMessage) -> [Effect] {
    switch message {
    case .opened(let opened): return open(opened)
    case .listed(let drafts): showDrafts(drafts)
    case .renamed(let id, let name): return carryOut(workspace.renamed(id, to: name))
    case .deleted(let name): return carryOut(workspace.deleted(name))
    case .failed(let why):
      workspace.draftList.leaving = nil
      notice = .failure(why)
    case .saved: saved()
    case .saveFailed(let why): saveFailed(why)
    case .presetsListed(let presets, let use):
      return carryOut(compose.showPresets(presets, for: use, in: workspace))
    case .presetSaved(let preset, let replaced):
      return carryOut(.presetSaved(preset, replaced: replaced, in: &workspace))
    case .presetDeleted(let preset): return carryOut(.presetDeleted(preset, in: &workspace))
    }
    return []
  }

  private mutating func take(_ message: FilesMessage) -> [Effect] {
    switch message {
    case .imported(let imported, let file, let name):
      return inCompose { $0.take(imported, from: file, storedAs: name, in: &$1) }
    case .importFailed(let why, let file, let name):
      return carryOut(.importFailed(why, file, shownAs: name ?? file, in: &workspace))
    case .importMoved(let progress, let file):
      if imports.reading == file { imports.progress = progress }
    case .columnsFound(let look, let source): return carryOut(.columnsFound(look, of: source, in: &workspace))
    case .exported(let count, let file, let losses):
      return carryOut(.exported(count, to: file, losses: losses, in: &workspace))
    case .exportFound(let file): return carryOut(.exportFound(file, in: &workspace))
    case .exportFailed(let why, let file): return carryOut(.exportFailed(why, file, in: &workspace))
    case .exportedForImport(let count, let folder, let leftOut):
      return carryOut(preview.exported(count, to: folder, leftOut: leftOut, in: &workspace))
    case .exportForImportFailed(let why): notice = .failure(why)
    case .textEdited(let text, let input): return inCompose { $0.takeText(text, of: input, in: &$1) }
    case .editorFailed(let why, let text, let input):
      return inCompose { $0.editorFailed(why, text, input, in: &$1) }
    case .copied(let file, let isSent):
      notice = Notice(
        isSent
          ? "Sent to your terminal; also in \(file)" : "Not for this terminal's clipboard: it is in \(file)")
    case .copyFailed(let why, let isSent):
      notice = .failure(isSent ? "Sent to your terminal, but \(why)" : why)
    }
    return []
  }

  private mutating func take(_ message: PortalMessage) -> [Effect] {
    switch message {
    case .addressKnown(let address): connection.baseURL = address
    case .answered(let portal): return workspace.take(portal) + goOnWithPlan()
    case .quotaChanged(let quota): connection.quota = quota
    case .definitionsArrived(let definitions): return take(definitions)
    case .definitionsRenewed(let definitions): workspace.renew(definitions)
    case .labelsArrived(let labels, let object): workspace.take(labels, to: object, readAt: now)
    case .ownersArrived(let owners): workspace.take(owners)
    case .schemaRecalled(let remembered, let portal): return workspace.take(remembered, of: portal)
    case .schemaFailed(let why): notice = .failure(why)
    case .schemaUnread(let part): workspace.take(unread: part)
    case .recordsFound(let records, let object, let text):
      workspace.search.take(.found(records), of: RecordSearch.Subject(object: object, text: text))
    case .findingFailed(let why, let object, let text):
      workspace.search.take(.failed(why), of: RecordSearch.Subject(object: object, text: text))
    }
    return []
  }

  private mutating func take(_ message: PlanMessage) -> [Effect] {
    switch message {
    case .made(let plan, let revision): advance(.planMade(plan, revision: revision))
    case .checked(let answer, let revision): take(answer, revision: revision)
    case .checkFailed(let why, let revision): carryOut(workspace.checkFailed(why, revision: revision))
    case .keptAside(let ids, let name, let draft): keptAside(ids, name: name, from: draft)
    }
  }

  private mutating func take(_ message: SubmissionsMessage) -> [Effect] {
    switch message {
    case .moved(let submission):
      let reading = workspace.takeOutcomes(of: submission)
      return carryOut(submit.take(submission, in: workspace)) + reading
    case .outcomesRead(let outcomes, let draft):
      guard draft == document.id else { return [] }
      workspace.sent = SentInputs(outcomes)
      return advance(.outcomesRead)
    case .refused(let why):
      notice = .failure(why)
      return advance(.submissionRefused)
    case .interruptionsFound(let submissions):
      workspace.tellInterrupted(submissions)
      // Not before: to read outcomes settles what was interrupted, and nobody would be told.
      return workspace.outcomesNeeded
    case .listed(let submissions): journal.take(submissions)
    case .opened(let record): return opened(record)
    case .restRead(let record): return carryOut(workspace.take(rest: record))
    case .checked(let before, let after): return checkEnded(before, after)
    case .checkFailed(let why):
      followUp.checking = nil
      notice = .failure(why)
    case .journalFailed(let why): notice = .failure(why)
    case .recordsRead(let records, let missing):
      return carryOut(results.take(records, missing: missing, in: workspace))
    case .readFailed(let why, let ids):
      results.readFailed(ids)
      notice = .failure(why)
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
}
