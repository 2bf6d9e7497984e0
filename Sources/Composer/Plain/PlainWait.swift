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
    case .listDrafts: self = .drafts
    case .openDraft, .createDraft, .restoreDraft: self = .draft
    case .importFile: self = .file
    case .fetchDefinitions: self = .properties
    case .fetchLabels(let object): self = .labels(object: object)
    case .makePlan, .checkPlan: self = .plan
    case .exportForImport: self = .importFiles
    case .submit: self = .submission
    case .listSubmissions: self = .submissions
    case .openSubmission: self = .record
    case .findInterrupted: self = .interruptions
    default: return nil
    }
  }

  /// Whether a message, or how it left the model, is what was waited for.
  func isOver(after message: Message, in model: ComposerModel) -> Bool {
    switch (self, message) {
    case (.account, _): model.connection.portal != .asking
    case (.plan, _): !model.isPlanBusy
    case (.file, _): model.compose.importing == nil
    case (.contact, _): model.results.reading == nil
    case (.submission, _): !model.job.isUnderWay
    case (.labels(let object), .labelsArrived(_, let arrived)): object == arrived
    case (.labels, .schemaFailed), (.properties, .schemaFailed), (.properties, .definitionsArrived): true
    case (.drafts, .draftsListed), (.drafts, .draftStoreFailed): true
    case (.draft, .draftOpened), (.draft, .draftStoreFailed): true
    case (.importFiles, .exportedForImport), (.importFiles, .exportForImportFailed): true
    case (.submissions, .submissionsListed), (.submissions, .journalFailed): true
    case (.record, .submissionOpened), (.record, .journalFailed): true
    case (.interruptions, .interruptionsFound), (.interruptions, .journalFailed): true
    default: false
    }
  }
}
