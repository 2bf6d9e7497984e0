/// What the next question depends on.
enum PlainWait: Hashable, Sendable {
  case answer(EffectAnswer)
  /// What a part of the topmost window holds.
  case window(part: Int)

  /// Whether a message, or how it left the model, is what was waited for.
  func isOver(after message: Message, in model: ComposerModel) -> Bool {
    switch self {
    case .window(let part):
      model.overlays.top?.content.part(part, in: model.workspace).answer != .later
    case .answer(.portal): model.workspace.connection.portal != .asking
    case .answer(.plan), .answer(.planCheck): !model.workspace.isPlanBusy
    case .answer(.contacts): model.workspace.imports.reading == nil
    case .answer(.history): model.screens.results.reading == nil
    case .answer(.changes): model.screens.results.changes?.reading.isEmpty ?? true
    case .answer(.submission): !model.workspace.job.isUnderWay
    case .answer(let answer): message.isAnswer(answer)
    }
  }
}

extension EffectAnswer {
  /// Nothing is asked before it is there. The others come when they come.
  var isAwaited: Bool {
    switch self {
    case .drafts, .draft, .draftChange, .presets, .preset, .contacts, .export, .importFiles, .copy,
      .definitions, .labels, .plan, .planCheck, .draftAside, .submission, .submissions, .record, .rest,
      .check, .found, .profile, .profileCheck,
      .retry, .changes, .contactHistory, .putBack, .interruptions, .evidence, .emails, .duplicate, .purge:
      true
    case .saved, .text, .portal, .schema, .owners, .records, .outcomes, .history, .links: false
    }
  }

  /// It need not be waited for to its end.
  var canBeLeft: Bool {
    switch self {
    case .plan, .planCheck, .contacts, .definitions, .labels, .history, .changes, .contactHistory,
      .found, .profile, .profileCheck:
      true
    case .saved, .drafts, .draft, .draftChange, .presets, .preset, .export, .importFiles, .copy, .text,
      .portal, .schema, .owners, .records, .draftAside, .submission, .submissions, .record, .rest, .check,
      .outcomes, .links, .retry, .putBack, .interruptions, .evidence, .emails, .duplicate, .purge:
      false
    }
  }
}

extension EffectAnswer {
  /// It is written, not read.
  var isWritten: Bool {
    [.export, .importFiles, .copy, .preset, .draftAside, .retry, .putBack, .evidence, .duplicate, .purge]
      .contains(self)
  }
}
