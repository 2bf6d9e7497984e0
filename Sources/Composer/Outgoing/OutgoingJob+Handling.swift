import Drafts

extension OutgoingJob {
  /// Takes in what happened.
  ///
  /// - Returns: what is to be done, in order. Nothing for what nobody waits for.
  mutating func handle(_ event: Event, in situation: Situation) -> [Action] {
    switch event {
    case .planWanted: isCurrent(at: situation.revision) ? [] : request(in: situation)
    case .newPlanWanted(let notice): requestAnother(saying: notice, in: situation)
    case .freshPlanWanted: requestFresh(in: situation)
    case .policyChosen(let policy): choose(policy, in: situation)
    case .sendingAgainChosen(let again): choose(again, in: situation)
    case .markedChosen(let marked): choose(marked: marked, in: situation)
    case .outcomesRead: compareOutcomes(in: situation)
    case .planMade(let plan, let revision): take(plan, revision: revision, in: situation)
    case .checkBegun(let check): begin(check)
    case .nothingToCheck: goOnUnchecked(in: situation)
    case .checkEnded(let check): take(check, in: situation)
    case .portalAnswered: goOn(in: situation)
    case .submissionWanted: askToSubmit(in: situation)
    case .restWanted(let rest): ask(about: rest, in: situation)
    case .confirmed: send(in: situation)
    case .questionTakenBack: takeBack()
    case .abandoned: abandon()
    case .draftOpened, .portalLeft: forgetPlan()
    case .revisionCarried(let old, let new): carry(from: old, to: new)
    case .stopWanted: stop()
    case .submissionMoved(let isFinished): follow(isFinished: isFinished)
    case .submissionRefused: sendingRefused()
    }
  }

  private mutating func forgetPlan() -> [Action] {
    (stage, goal, policy, again, marked, reason) = (.drafted, .nothing, .skip, .nothing, nil, nil)
    return [.dropPlan]
  }

  private mutating func carry(from old: Int, to new: Int) -> [Action] {
    if sentRevision == old { sentRevision = new }
    if confirmedRevision == old { confirmedRevision = new }
    return []
  }
}
