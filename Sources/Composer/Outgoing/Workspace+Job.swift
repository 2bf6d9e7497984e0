/// What the plan on its way out is judged by, and what it is asked.
extension Workspace {
  var situation: OutgoingJob.Situation {
    OutgoingJob.Situation(
      revision: document.revision, now: now, portal: connection.portal, isAtSubmit: pane.screen == .submit,
      isAtPreview: pane.screen == .preview, sent: sent.before(in: connection.portalID))
  }

  /// Whether the plan is of the draft as it is, and was not sent.
  var hasCurrentPlan: Bool { job.isCurrent(at: document.revision) }

  /// The plan is being made, or checked.
  var isPlanBusy: Bool { job.isBusy(at: document.revision) }

  /// The check that an answer about a plan belongs to; nil if nobody waits for it any more.
  func awaitedCheck(of revision: Int) -> PlanCheck? {
    job.awaitedCheck(in: situation).flatMap { $0.revision == revision ? $0 : nil }
  }

  /// The phrase is being typed.
  var isConfirming: Bool { job.phrase?.isTyping == true && pane == .confirm }

  /// What was typed to confirm does not stay armed for whoever comes to the keyboard next.
  var isPhraseOverdue: Bool { job.phrase.map { $0.armedUntil <= now } ?? false }

  /// Somebody has asked to send something.
  var isToBeSent: Bool { job.isToBeSubmitted || job.resumption != nil }

  /// Takes the open question back without a word.
  mutating func takeQuestionBack() {
    _ = job.handle(.questionTakenBack, in: situation)
  }

  /// Asks whose portal it is, if that was not asked yet.
  mutating func portalNeeded() -> [Effect] {
    guard connection.portal == .notAsked else { return [] }
    connection.portal = .asking
    return [.portal(.ask)]
  }
}
