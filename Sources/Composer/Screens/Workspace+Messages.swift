import Drafts
import Submissions

/// What happened outside of the terminal, as far as it concerns what all screens share.
extension Workspace {
  mutating func take(_ message: Message) -> Step {
    switch message {
    case .terminal: Step()
    case .drafts(let message): take(message)
    case .files(let message): take(message)
    case .portal(let message): take(message)
    case .plan(let message): take(message)
    case .submissions(let message): take(message)
    }
  }

  private mutating func take(_ message: DraftsMessage) -> Step {
    switch message {
    case .listed(let drafts): return list(drafts)
    case .renamed(let id, let name): return renamed(id, to: name)
    case .deleted(let name): return deleted(name)
    case .failed(let why):
      (draftList.leaving, draftList.beginning) = (nil, nil)
      return .say(.failure(why))
    case .saved: return saved()
    case .saveFailed(let why): return saveFailed(why)
    case .presetSaved(let preset, let replaced): return .presetSaved(preset, replaced: replaced, in: &self)
    case .presetDeleted(let preset): return .presetDeleted(preset, in: &self)
    case .opened, .presetsListed: return Step()
    }
  }

  private mutating func take(_ message: FilesMessage) -> Step {
    switch message {
    case .importFailed(let why, let file, let name):
      return .importFailed(why, file, shownAs: name ?? file, in: &self)
    case .importMoved(let progress, let file):
      if imports.reading == file { imports.progress = progress }
      return Step()
    case .columnsFound(let look, let source): return .columnsFound(look, of: source, in: &self)
    case .exported(let count, let file, let losses):
      return .exported(count, to: file, losses: losses, in: &self)
    case .exportFound(let file, let part): return .exportFound(file, of: part, in: &self)
    case .exportFailed(let why, let file, let part): return .exportFailed(why, file, of: part, in: &self)
    case .copied(let file, let isSent):
      guard let file else { return .say(isSent ? Notice("Sent to your terminal") : .restricted) }
      return .say(
        Notice(
          isSent
            ? "Sent to your terminal; also in \(file)" : "Not for this terminal's clipboard: it is in \(file)"
        )
      )
    case .copyFailed(let why, let isSent):
      return .say(.failure(isSent ? "Sent to your terminal, but \(why.words)" : why.words))
    case .imported, .exportedForImport, .exportForImportFailed, .textEdited, .editorFailed: return Step()
    }
  }

  private mutating func take(_ message: PortalMessage) -> Step {
    switch message {
    case .addressKnown(let address): connection.baseURL = address
    case .answered(let portal): return answered(portal)
    case .quotaChanged(let quota): connection.quota = quota
    case .definitionsArrived(let definitions): return take(definitions)
    case .definitionsRenewed(let definitions): renew(definitions)
    case .labelsArrived(let labels, let object): take(labels, to: object, readAt: now)
    case .ownersArrived(let owners): take(owners)
    case .schemaRecalled(let remembered, let portal): return Step(take(remembered, of: portal))
    case .profileChecked(let check): return take(check)
    case .profileConnected(let new): return use(new)
    case .profileUnchecked(let why, let profile): return .say(.failure(why.sentence(ofChecking: profile)))
    case .profileNotConnected(let why, let profile): return .say(.failure(why.sentence(ofUsing: profile)))
    case .schemaFailed(let why): return .say(.failure(why))
    case .schemaUnread(let part): take(unread: part)
    case .recordNamesArrived(let names): recordNames.take(names)
    case .recordsFound(let records, let object, let text):
      search.take(.found(records), of: RecordSearch.Subject(object: object, text: text))
    case .contactsFound(let found, let text): return contactsFound(found, by: text)
    case .contactsNotFound(let why, let text): return contactsNotFound(why, by: text)
    case .findingFailed(let why, let object, let text):
      search.take(.failed(why), of: RecordSearch.Subject(object: object, text: text))
    }
    return Step()
  }

  private mutating func take(_ message: PlanMessage) -> Step {
    switch message {
    case .made(let plan, let revision): Step(job: [.planMade(plan, revision: revision)])
    case .checked(let answer, let revision): take(answer, revision: revision)
    case .checkFailed(let why, let revision): checkFailed(why, revision: revision)
    case .keptAside: Step()
    }
  }

  private mutating func take(_ message: SubmissionsMessage) -> Step {
    switch message {
    case .moved(let submission): return Step(takeOutcomes(of: submission))
    case .outcomesRead(let outcomes, let draft):
      guard draft == document.id else { return Step() }
      sent = SentInputs(outcomes)
      return Step(job: [.outcomesRead])
    case .refused(let why, let attempt):
      return Step(notice: .failure(why.sentence(of: attempt)), job: [.submissionRefused])
    case .interruptionsFound(let submissions):
      tellInterrupted(submissions)
      // Not before: to read outcomes settles what was interrupted, and nobody would be told.
      return Step(outcomesNeeded)
    case .opened(let record, let origin, let plan):
      let plan = plan ?? SentPlan(record)
      for part in plan.parts { origins[part.id] = origin }
      return opened(plan, as: record.id)
    case .restRead(let plan): return take(rest: plan)
    case .archivingReviewed(let archiving): return take(archiving)
    case .retried(let id, let draft, let counts): return retried(id, as: draft, counts)
    case .checked(let before, let after):
      var step = checkEnded(before, after)
      step.effects += outcomesNeeded
      return step
    case .checkFailed(let why):
      followUp.checking = nil
      return .say(.failure(why.sentenceOfCheck))
    case .journalFailed(let why), .notDuplicated(let why): return .say(.failure(why))
    case .duplicated(let name, let count, let missing):
      return .say(.duplicated(count, in: name, missing: missing))
    case .purged(let count, let rest): return Step([.submissions(.list)], notice: .purged(count, rest: rest))
    case .evidenceMade(let text, let file, let why):
      return .evidence(text, in: file, whyNot: why, in: &self)
    case .contactsFound(let records, let missing): return found(records, missing: missing)
    case .putBackDrafted(let name, let count, let leftOut):
      return putBackDrafted(name, count: count, leftOut: leftOut)
    case .putBackFailed(let why): return .say(.failure(why.sentenceOfPutBack))
    case .changesRead, .changesUnread, .listed, .recordsRead, .readFailed, .linksRead, .emailFound:
      return Step()
    }
  }
}
