/// What an answer asked for and the next question depends on.
enum PlainWait: Hashable, Sendable {
  case account, properties
  case labels(object: String)
  case plan
  case drafts, draft, file
  case importFiles
  case submission
  case submissions, record, contact
  /// What the program did last, before anything is asked.
  case interruptions

  /// Nil for what nobody waits for.
  init?(_ effect: Effect) {
    switch effect {
    case .drafts(let effect): self.init(effect)
    case .files(let effect): self.init(effect)
    case .portal(let effect): self.init(effect)
    case .plan(let effect): self.init(effect)
    case .submissions(let effect): self.init(effect)
    case .program: return nil
    }
  }

  private init?(_ effect: DraftsEffect) {
    switch effect {
    case .list: self = .drafts
    case .open, .create, .restore: self = .draft
    case .save, .savePlace, .rename, .delete, .close, .listPresets, .savePreset, .deletePreset: return nil
    }
  }

  private init?(_ effect: FilesEffect) {
    switch effect {
    case .importFile: self = .file
    case .exportForImport: self = .importFiles
    case .importText, .importTable, .stopImport, .export, .copy, .editText: return nil
    }
  }

  private init?(_ effect: PortalEffect) {
    switch effect {
    case .fetchDefinitions: self = .properties
    case .fetchLabels(let object): self = .labels(object: object)
    case .ask, .recallSchema, .renewDefinitions, .fetchOwners, .findRecords, .stopFinding: return nil
    }
  }

  private init?(_ effect: PlanEffect) {
    switch effect {
    case .make, .check: self = .plan
    case .useDefinitions, .keepAside: return nil
    }
  }

  private init?(_ effect: SubmissionsEffect) {
    switch effect {
    case .submit: self = .submission
    case .list: self = .submissions
    case .open: self = .record
    case .findInterrupted: self = .interruptions
    case .stop, .check, .readRest, .readOutcomes, .resume, .fetchHistory: return nil
    }
  }

  /// Whether a message, or how it left the model, is what was waited for.
  func isOver(after message: Message, in model: ComposerModel) -> Bool {
    switch self {
    case .account: model.connection.portal != .asking
    case .plan: !model.workspace.isPlanBusy
    case .file: model.imports.reading == nil
    case .contact: model.results.reading == nil
    case .submission: !model.job.isUnderWay
    case .labels, .properties, .drafts, .draft, .importFiles, .submissions, .record, .interruptions:
      message.isAnswer(to: self)
    }
  }
}

extension Message {
  fileprivate func isAnswer(to wait: PlainWait) -> Bool {
    switch self {
    case .terminal, .plan: false
    case .drafts(.listed): wait == .drafts
    case .drafts(.opened): wait == .draft
    case .drafts(.failed): wait == .drafts || wait == .draft
    case .drafts(.renamed), .drafts(.deleted), .drafts(.saved), .drafts(.saveFailed), .drafts(.presetsListed),
      .drafts(.presetSaved), .drafts(.presetDeleted):
      false
    case .files(.exportedForImport), .files(.exportForImportFailed): wait == .importFiles
    case .files: false
    case .portal(.labelsArrived(_, let object)): wait == .labels(object: object)
    case .portal(.definitionsArrived): wait == .properties
    case .portal(.schemaFailed): wait.isOfSchema
    case .portal: false
    case .submissions(.listed): wait == .submissions
    case .submissions(.opened): wait == .record
    case .submissions(.interruptionsFound): wait == .interruptions
    case .submissions(.journalFailed): [.submissions, .record, .interruptions].contains(wait)
    case .submissions: false
    }
  }
}

extension PlainWait {
  fileprivate var isOfSchema: Bool {
    switch self {
    case .labels, .properties: true
    case .account, .plan, .drafts, .draft, .file, .importFiles, .submission, .submissions, .record, .contact,
      .interruptions:
      false
    }
  }
}
