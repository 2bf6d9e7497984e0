import Drafts

/// From a plan that was checked to the end of its submission.
extension OutgoingJob {
  /// Asks for the phrase, once the plan is made and checked.
  mutating func askToSubmit(in situation: Situation) -> [Action] {
    guard !isUnderWay else { return [] }
    // What is typed while the plan is made must not send something else.
    if case .confirming = delivery { delivery = .idle }
    let announces = goal.announces
    var situation = situation
    situation.isAtSubmit = true
    guard isCurrent(at: situation.revision), let shown else {
      goal = .submit(expecting: nil, announces: true)
      return [.goToSubmit] + request(in: situation)
    }
    goal = .submit(expecting: nil, announces: announces)
    if isBusy(at: situation.revision) { return [.goToSubmit] }
    // Whose portal it is is known, or known to be unknowable, before anything is asked of a person.
    if [.notAsked, .asking].contains(situation.portal) { return [.goToSubmit, .askPortal] }
    if let why = situation.portal.whyNotSend {
      goal = .nothing
      return [.goToSubmit, .say(.warning("Nothing can be sent: \(why)"))]
    }
    if let check = shown.check, check.isStale(at: situation.now) {
      goal = .submit(expecting: findings, announces: announces)
      stage = .planned(shown.plan)
      return [.goToSubmit] + goOn(in: situation)
    }
    if needsCheck(in: situation) { return [.goToSubmit] + goOn(in: situation) }
    goal = .nothing
    guard shown.plan.counts.sent > 0 else { return [.goToPreview, .sayNothingToSend(shown.plan.plan)] }
    // Nobody's newer edit is overwritten unseen.
    guard !shown.plan.plan.changesContacts || shown.plan.exclusions.current != nil else {
      return [.goToPreview, .sayNotReadAgain(why: shown.check?.failure)]
    }
    var entry = phrase ?? PhraseEntry(at: situation.now)
    entry.goOn(at: situation.now)
    delivery = .idle
    stage = .confirming(shown.plan, shown.check, entry)
    return [.goToSubmit, .askForPhrase]
  }

  private func needsCheck(in situation: Situation) -> Bool {
    guard situation.portalID != nil else { return false }
    switch stage {
    case .planned: return true
    case .checked(_, let check?): return !isValid(check, in: situation)
    case .drafted, .planning, .checking, .checked(_, nil), .confirming, .sending, .sent: return false
    }
  }

  mutating func ask(about rest: Resumption, in situation: Situation) -> [Action] {
    guard !isUnderWay else { return [] }
    if let why = situation.portal.whyNotSend {
      return [.say(.warning("Nothing can be sent: \(why)"))]
    }
    let former = resumption == rest ? phrase : nil
    _ = takeBack()
    var entry = former ?? PhraseEntry(at: situation.now)
    entry.goOn(at: situation.now)
    delivery = .confirming(rest, entry)
    return [.goToSubmit, .askForPhrase]
  }

  /// Sends what the open question is about, and nothing else.
  mutating func send(in situation: Situation) -> [Action] {
    guard !isUnderWay else { return [] }
    if case .confirming(let rest, _) = delivery {
      (delivery, confirmedRevision) = (.sending, nil)
      return [.sendRest(rest)]
    }
    guard case .confirming(let plan, let check, _) = stage else { return [] }
    guard plan.revision == situation.revision else { return takeBack() }
    stage = .sending(plan, check)
    (delivery, confirmedRevision) = (.sending, plan.revision)
    return [.send(plan.plan, portal: check?.portal ?? situation.portalID)]
  }

  /// After an edit, a while, or a suspension, the phrase has to be typed again.
  mutating func takeBack() -> [Action] {
    if case .submit(_, let announces) = goal { goal = announces ? .announce(nil) : .nothing }
    if case .confirming = delivery {
      delivery = .idle
      return [.sayTakenBack(isRest: true)]
    }
    guard case .confirming(let plan, let check, _) = stage else { return [] }
    stage = .afterQuestion(plan, check)
    return [.sayTakenBack(isRest: false)]
  }

  mutating func stop() -> [Action] {
    if delivery == .sending { delivery = .stopping }
    return []
  }

  /// From the first word of its submission on, a plan is spent.
  mutating func follow(isFinished: Bool) -> [Action] {
    let actions = phase == .confirming ? takeBack() : []
    // What is planned next is the draft again: all of it, and nothing of what was sent.
    if case .sending(let plan, let check) = stage {
      (stage, marked, again, reason) = (.sent(plan, check), nil, .nothing, nil)
    }
    if let confirmedRevision { sentRevision = confirmedRevision }
    if isFinished {
      delivery = .finished
    } else if delivery != .stopping {
      delivery = .sending
    }
    return actions
  }

  /// Nothing left the machine: the plan can be confirmed again.
  mutating func sendingRefused() -> [Action] {
    // What somebody else changed meanwhile is looked for again.
    if case .sending(let plan, let check) = stage {
      stage = .afterQuestion(plan, plan.plan.changesContacts ? nil : check)
    }
    if isUnderWay { delivery = .idle }
    return []
  }
}

extension OutgoingJob.Stage {
  /// A plan whose question was taken back, or that was not sent.
  fileprivate static func afterQuestion(_ plan: DraftPlan, _ check: PlanCheck?) -> Self {
    check == nil ? .planned(plan) : .checked(plan, check)
  }
}
