import ContactsModel
import Drafts

/// From the draft to a plan that was checked.
extension OutgoingJob {
  /// Has a plan made of the draft as it is. One of the same draft stands until then.
  mutating func request(asksAnew: Bool = false, in situation: Situation) -> [Action] {
    if case .planning(let request, _) = stage, request.revision == situation.revision,
      request.exclusions.marked == marked
    {
      return [.sayMaking]
    }
    let former = isCurrent(at: situation.revision) ? shown : nil
    let check = asksAnew ? nil : former?.check.flatMap { isValid($0, in: situation) ? $0 : nil }
    let exclusions = exclusions(by: check, in: situation)
    let request = PlanRequest(
      revision: situation.revision, exclusions: exclusions,
      asksAnew: asksAnew || former?.plan.asksAnew == true, check: check)
    stage = .planning(request, instead: former?.plan)
    return (former == nil ? [.dropPlan] : []) + [.makePlan(exclusions)]
  }

  mutating func requestAnother(saying notice: Notice?, in situation: Situation) -> [Action] {
    if let notice { goal = .announce(notice) }
    return request(in: situation)
  }

  mutating func requestFresh(in situation: Situation) -> [Action] {
    guard !isBusy(at: situation.revision) else { return [] }
    return takeBack() + request(asksAnew: true, in: situation)
  }

  mutating func choose(_ policy: ExistingPolicy, in situation: Situation) -> [Action] {
    guard self.policy != policy else { return [] }
    self.policy = policy
    return takeBack() + request(in: situation)
  }

  mutating func choose(_ again: SendingAgain, in situation: Situation) -> [Action] {
    guard self.again != again else { return [] }
    self.again = again
    return takeBack() + request(in: situation)
  }

  /// A plan that would send again what was sent before is made anew.
  mutating func compareOutcomes(in situation: Situation) -> [Action] {
    guard let shown, isCurrent(at: situation.revision),
      shown.plan.exclusions.sent != again.leftOut(of: situation.sent)
    else { return [] }
    return takeBack() + request(in: situation)
  }

  mutating func choose(marked: Set<InputID>?, in situation: Situation) -> [Action] {
    guard self.marked != marked else { return [] }
    self.marked = marked
    return takeBack() + request(in: situation)
  }

  /// A plan of an earlier state of the draft is never shown, nor one that was not asked for.
  mutating func take(_ plan: Plan, revision: Int, in situation: Situation) -> [Action] {
    guard case .planning(let request, let former) = stage, request.revision == revision else { return [] }
    stage = former.map { .checked($0, request.check) } ?? .drafted
    guard revision == situation.revision else {
      return situation.isAtPreview || isAwaited(in: situation) ? self.request(in: situation) : []
    }
    let check = request.check.flatMap { isValid($0, in: situation) ? $0 : nil }
    // What to do with those that are there already was chosen anew meanwhile, or they were found meanwhile.
    guard request.exclusions == exclusions(by: check, in: situation) else {
      return self.request(in: situation)
    }
    let made = DraftPlan(plan, for: request)
    stage = check.map { $0.phase == .asking ? .checking(made, $0) : .checked(made, $0) } ?? .planned(made)
    if goal == .nothing { goal = .announce(nil) }
    if case .submit(let expected, _) = goal { goal = .submit(expecting: expected, announces: true) }
    return [.showPlan(plan)] + goOn(in: situation)
  }

  /// Asks about the plan what was not asked yet, and then does what it was made for.
  mutating func goOn(in situation: Situation) -> [Action] {
    switch stage {
    case .planned(let plan) where plan.revision == situation.revision && situation.portalID != nil:
      return [.askAboutPlan(asksAnew: plan.asksAnew)]
    case .checking(let plan, let check), .checked(let plan, let check?):
      guard plan.revision == situation.revision else { return [] }
      guard isValid(check, in: situation) else {
        stage = .planned(plan)
        return goOn(in: situation)
      }
      return check.phase == .asking ? [] : ready(in: situation)
    case .planned, .checked(_, nil): return ready(in: situation)
    case .drafted, .planning, .confirming, .sending, .sent: return []
    }
  }

  mutating func begin(_ check: PlanCheck) -> [Action] {
    guard case .planned(var plan) = stage else { return [] }
    plan.asksAnew = false
    stage = .checking(plan, check)
    return goal == .nothing ? [] : [.sayChecking]
  }

  mutating func goOnUnchecked(in situation: Situation) -> [Action] {
    guard case .planned(let plan) = stage else { return [] }
    stage = .checked(plan, nil)
    return ready(in: situation)
  }

  /// The check that an answer belongs to; nil if nobody waits for it any more.
  func awaitedCheck(in situation: Situation) -> PlanCheck? {
    let check: PlanCheck? =
      switch stage {
      case .checking(_, let check): check
      case .planning(let request, _): request.check
      case .drafted, .planned, .checked, .confirming, .sending, .sent: nil
      }
    return check.flatMap { $0.phase == .asking && isValid($0, in: situation) ? $0 : nil }
  }

  mutating func take(_ check: PlanCheck, in situation: Situation) -> [Action] {
    switch stage {
    case .planning(var request, let former):
      request.check = check
      stage = .planning(request, instead: former)
      return []
    case .checking(let plan, _):
      stage = .checked(plan, check)
      // Nothing was learned: nothing can be compared with what was known before.
      if !check.isDone, case .submit(_?, let announces) = goal {
        goal = .submit(expecting: nil, announces: announces)
      }
      return plan.exclusions == exclusions(by: check, in: situation)
        ? ready(in: situation) : request(in: situation)
    case .drafted, .planned, .checked, .confirming, .sending, .sent:
      return []
    }
  }

  mutating func abandon() -> [Action] {
    goal = .nothing
    if case .planning(let request, let former) = stage {
      stage = former.map { .checked($0, request.check) } ?? .drafted
    }
    return []
  }

  /// Someone who has gone elsewhere meanwhile is not asked.
  func isAwaited(in situation: Situation) -> Bool { isToBeSubmitted && situation.isAtSubmit }

  func isValid(_ check: PlanCheck, in situation: Situation) -> Bool {
    check.revision == situation.revision && check.portal == situation.portalID
  }

  /// What a plan is to leave out as far as is known.
  private func exclusions(by check: PlanCheck?, in situation: Situation) -> PlanExclusions {
    let sent = again.leftOut(of: situation.sent)
    guard let check else { return PlanExclusions(sent: sent, marked: marked) }
    let existing = policy == .skip ? check.found.mapValues { $0.id ?? "" } : [:]
    return PlanExclusions(
      existing: existing, problems: check.problems, sent: sent, marked: marked, current: check.current)
  }

  /// The plan is made, and checked as far as it can be.
  private mutating func ready(in situation: Situation) -> [Action] {
    guard let shown else { return [] }
    let announcement = Action.announce(shown.plan.plan, shown.plan.counts)
    switch goal {
    case .nothing: return []
    case .announce(let notice):
      goal = .nothing
      return [notice.map(Action.say) ?? announcement]
    case .submit(let expected, let announces):
      if let expected, expected != findings {
        goal = .nothing
        // Someone who works elsewhere by now stays there.
        return (situation.isAtSubmit ? [.goToPreview] : []) + [.sayChanged]
      }
      if situation.isAtSubmit { return askToSubmit(in: situation) }
      goal = .nothing
      return announces ? [announcement] : []
    }
  }

  var findings: Findings { Findings(counts: counts, concerned: check?.concerned ?? []) }
}
