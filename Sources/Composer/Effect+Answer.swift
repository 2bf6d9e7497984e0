import Submissions

/// What answers an effect: a message that brings what it asked for, or says why that cannot be had.
enum EffectAnswer: Hashable, Sendable {
  case saved, drafts, draft, draftChange, presets, preset
  case contacts, export, importFiles, copy, text, retry
  case portal, profile, profileCheck, schema, definitions, owners, records, found
  case labels(object: String)
  case plan, planCheck, draftAside
  case submission, submissions, record, rest, check, outcomes, history, links, changes, contactHistory,
    putBack, interruptions, evidence,
    emails,
    duplicate, purge
}

extension Effect {
  /// Nil for what is done without a word.
  var answer: EffectAnswer? {
    switch self {
    case .drafts(let effect): effect.answer
    case .files(let effect): effect.answer
    case .portal(let effect): effect.answer
    case .plan(let effect): effect.answer
    case .submissions(let effect): effect.answer
    case .program(.saveRecent), .program(.useMouse), .program(.stage), .program(.suspend), .program(.repaint),
      .program(.quit):
      nil
    }
  }
}

extension DraftsEffect {
  fileprivate var answer: EffectAnswer? {
    switch self {
    case .save, .savePlace, .saveSession: .saved
    case .list: .drafts
    case .open, .create, .edit, .restore: .draft
    case .rename, .delete: .draftChange
    case .listPresets: .presets
    case .savePreset, .deletePreset: .preset
    case .close, .discardEmpty: nil
    }
  }
}

extension FilesEffect {
  fileprivate var answer: EffectAnswer? {
    switch self {
    case .importFile, .importText, .importTable: .contacts
    case .export, .exportResults: .export
    case .exportForImport: .importFiles
    case .copy: .copy
    case .editText: .text
    case .stopImport: nil
    }
  }
}

extension PortalEffect {
  fileprivate var answer: EffectAnswer? {
    switch self {
    case .ask: .portal
    case .connectProfile: .profile
    case .checkProfile: .profileCheck
    case .fetchDefinitions: .definitions
    case .fetchLabels(let object): .labels(object: object)
    case .recallSchema: .schema
    case .fetchOwners: .owners
    case .findRecords: .records
    case .findContacts: .found
    case .renewDefinitions, .stopFinding, .useProfile, .fetchRecordNames: nil
    }
  }
}

extension PlanEffect {
  fileprivate var answer: EffectAnswer? {
    switch self {
    case .make: .plan
    case .check: .planCheck
    case .keepAside: .draftAside
    case .useDefinitions: nil
    }
  }
}

extension SubmissionsEffect {
  fileprivate var answer: EffectAnswer? {
    switch self {
    case .submit, .resume, .archive: .submission
    case .reviewArchiving: .rest
    case .list: .submissions
    case .open: .record
    case .readRest: .rest
    case .check: .check
    case .retry: .retry
    case .readOutcomes: .outcomes
    case .fetchHistory: .history
    case .readLinks: .links
    case .readChanges: .changes
    case .lookUp: .contactHistory
    case .putBack, .rollBack: .putBack
    case .writeEvidence: .evidence
    case .findEmail: .emails
    case .duplicate: .duplicate
    case .purge: .purge
    case .findInterrupted: .interruptions
    case .stop: nil
    }
  }
}

extension Message {
  /// Whether it is what answers an effect, or why there is no such answer.
  func isAnswer(_ answer: EffectAnswer) -> Bool {
    switch self {
    case .terminal: false
    case .drafts(let message): message.answers.contains(answer)
    case .files(let message): message.answer == answer
    case .portal(let message): message.isAnswer(answer)
    case .plan(let message): message.answer == answer
    case .submissions(let message): message.answers.contains(answer)
    }
  }
}

extension DraftsMessage {
  fileprivate var answers: [EffectAnswer] {
    switch self {
    case .listed: [.drafts]
    case .opened: [.draft]
    case .renamed, .deleted: [.draftChange]
    case .presetsListed: [.presets]
    case .presetSaved, .presetDeleted: [.preset]
    case .saved, .saveFailed: [.saved]
    // Moving contacts to a draft of their own fails with it too.
    case .failed: [.drafts, .draft, .draftChange, .presets, .preset, .draftAside]
    }
  }
}

extension FilesMessage {
  fileprivate var answer: EffectAnswer? {
    switch self {
    case .imported, .importFailed, .columnsFound: .contacts
    case .exported, .exportFound, .exportFailed: .export
    case .exportedForImport, .exportForImportFailed: .importFiles
    case .textEdited, .editorFailed: .text
    case .copied, .copyFailed: .copy
    case .importMoved: nil
    }
  }
}

extension PortalMessage {
  fileprivate func isAnswer(_ answer: EffectAnswer) -> Bool {
    switch self {
    case .answered: answer == .portal
    case .profileConnected, .profileNotConnected: answer == .profile
    case .profileChecked, .profileUnchecked: answer == .profileCheck
    case .definitionsArrived: answer == .definitions
    case .labelsArrived(_, let object): answer == .labels(object: object)
    case .ownersArrived: answer == .owners
    case .schemaRecalled: answer == .schema
    // It does not say of what.
    case .schemaFailed: if case .labels = answer { true } else { answer == .definitions }
    case .schemaUnread(let part): part == .owners && answer == .owners
    case .recordsFound, .findingFailed: answer == .records
    case .contactsFound, .contactsNotFound: answer == .found
    case .addressKnown, .quotaChanged, .definitionsRenewed, .recordNamesArrived: false
    }
  }
}

extension PlanMessage {
  fileprivate var answer: EffectAnswer {
    switch self {
    case .made: .plan
    case .checked, .checkFailed: .planCheck
    case .keptAside: .draftAside
    }
  }
}

extension SubmissionsMessage {
  fileprivate var answers: [EffectAnswer] {
    switch self {
    case .moved(let submission): submission.isFinished && submission.part.isLast ? [.submission] : []
    case .refused: [.submission, .rest]
    case .listed: [.submissions]
    case .opened: [.record]
    case .restRead, .archivingReviewed: [.rest]
    case .retried: [.retry]
    case .checked, .checkFailed: [.check]
    case .outcomesRead: [.outcomes]
    case .recordsRead, .readFailed: [.history]
    case .linksRead: [.links]
    case .changesRead, .changesUnread: [.changes]
    case .contactsFound: [.contactHistory]
    case .putBackDrafted, .putBackFailed: [.putBack]
    case .evidenceMade: [.evidence]
    case .emailFound: [.emails]
    case .duplicated, .notDuplicated: [.duplicate]
    case .purged: [.purge]
    case .interruptionsFound: [.interruptions]
    case .journalFailed:
      [.submissions, .record, .rest, .retry, .interruptions, .emails, .purge, .contactHistory]
    }
  }
}
