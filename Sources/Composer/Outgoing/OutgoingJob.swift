import Drafts

/// What is on its way out, as a state machine: what happened goes in, and what is to be done comes out.
///
/// One plan of the draft is made, checked and confirmed while at most one submission, of it or of another plan, is under way.
/// ``handle(_:in:)`` is the only way in which it changes.
struct OutgoingJob: Equatable, Sendable {
  /// How far the plan of the draft is.
  enum Stage: Equatable, Sendable {
    /// There is no plan. Next: `planning`.
    case drafted
    /// A plan is being made; one of the same draft stands until then. Next: `planned`, `checked`, `drafted`.
    case planning(PlanRequest, instead: DraftPlan?)
    /// The plan is made. Next: `checking`, `checked` where there is nothing to ask, `confirming` where there is nobody
    /// to ask.
    case planned(DraftPlan)
    /// The portal is being asked. Next: `checked`, `planning` where the answer changes the plan.
    case checking(DraftPlan, PlanCheck)
    /// The portal was asked, or was asked in vain; nil where there was nothing to ask. Next: `confirming`.
    case checked(DraftPlan, PlanCheck?)
    /// The person is asked for the phrase. Next: `sending`, `checked` when the question is taken back.
    case confirming(DraftPlan, PlanCheck?, PhraseEntry)
    /// The phrase was right, and no submission was heard of yet. Next: `sent`, `checked` when sending is refused.
    case sending(DraftPlan, PlanCheck?)
    /// A submission of it was begun: it is spent. Next: `planning`.
    case sent(DraftPlan, PlanCheck?)
  }

  /// What is known of the submission that this program began last.
  enum Delivery: Equatable, Sendable {
    case idle
    /// The person is asked whether the rest of an earlier submission is to go out.
    case confirming(Resumption, PhraseEntry)
    case sending
    /// It ends after the batch that is under way.
    case stopping
    case finished
  }

  /// What happens when the plan is ready.
  enum Goal: Equatable, Sendable {
    case nothing
    /// It is said, in these words where they are given.
    case announce(Notice?)
    /// The person is asked to confirm, if they are still there and the plan is what they saw.
    case submit(expecting: Findings?, announces: Bool)

    var announces: Bool {
      switch self {
      case .nothing: false
      case .announce: true
      case .submit(_, let announces): announces
      }
    }
  }

  /// What a person was told of a plan.
  struct Findings: Equatable, Sendable {
    let counts: PlanCounts?
    let concerned: Set<Int>
  }

  var stage = Stage.drafted
  var delivery = Delivery.idle
  var goal = Goal.nothing
  /// What is done with inputs whose contacts are there already.
  var policy = ExistingPolicy.skip
  /// What was sent before and is sent again.
  var again = SendingAgain.nothing
  /// The only contacts that are wanted; nil where all are.
  var marked: Set<InputID>?
  /// Why it is sent, as the person said; kept in the journal with the next submission.
  var reason: String?
  /// The state of the draft that was confirmed last, and the one of which a submission was heard of.
  var confirmedRevision: Int?
  var sentRevision: Int?
}

extension OutgoingJob {
  /// What a person sees of it on Submit.
  enum Phase: Equatable, Sendable {
    case idle, confirming, sending, finished
  }

  var phase: Phase {
    if phrase != nil { return .confirming }
    return switch delivery {
    case .idle, .confirming: .idle
    case .sending, .stopping: .sending
    case .finished: .finished
    }
  }

  /// The plan that is looked at, be it of an earlier state of the draft, and what the portal said of it.
  var shown: (plan: DraftPlan, check: PlanCheck?)? {
    switch stage {
    case .drafted, .planning(_, instead: nil): nil
    case .planning(let request, let plan?): (plan, request.check)
    case .planned(let plan): (plan, nil)
    case .checking(let plan, let check): (plan, check)
    case .checked(let plan, let check), .confirming(let plan, let check, _), .sending(let plan, let check),
      .sent(let plan, let check):
      (plan, check)
    }
  }

  var plan: Plan? { shown?.plan.plan }
  var counts: PlanCounts? { shown?.plan.counts }
  /// What the plan changes, contact by contact.
  var changes: [PlannedChange] { shown?.plan.changes ?? [] }
  /// HubSpot takes all labels away with a link.
  var goneLabelsWarning: String? {
    guard let count = shown?.plan.labelledLinksGone, count > 0 else { return nil }
    return count == 1 ? "1 link goes with its labels" : "\(count) links go with their labels"
  }
  var revision: Int? { shown?.plan.revision }
  var check: PlanCheck? { shown?.check }

  /// The plan was sent. The next one is made and checked anew, for its contacts may be there now.
  var isSpent: Bool {
    if case .sent = stage { true } else { false }
  }

  /// The plan is made and checked, and was not sent.
  var isReadyToSend: Bool {
    switch stage {
    case .checked, .confirming: true
    case .drafted, .planning, .planned, .checking, .sending, .sent: false
    }
  }

  var isPlanning: Bool {
    if case .planning = stage { true } else { false }
  }

  /// The plan of this state of the draft is being made, or checked.
  func isBusy(at revision: Int) -> Bool {
    switch stage {
    case .planning: true
    case .checking(let plan, _): plan.revision == revision
    case .drafted, .planned, .checked, .confirming, .sending, .sent: false
    }
  }

  /// Whether the plan is of this state of the draft, and was not sent.
  func isCurrent(at revision: Int) -> Bool { self.revision == revision && !isSpent }

  /// The plan is to be confirmed as soon as it is ready.
  var isToBeSubmitted: Bool {
    if case .submit = goal { true } else { false }
  }

  var isUnderWay: Bool { phase == .sending }

  /// The question that is open, of the draft or of an earlier submission.
  var phrase: PhraseEntry? {
    get {
      if case .confirming(_, let entry) = delivery { return entry }
      if case .confirming(_, _, let entry) = stage { return entry }
      return nil
    }
    set {
      guard let newValue else { return }
      if case .confirming(let rest, _) = delivery {
        delivery = .confirming(rest, newValue)
      } else if case .confirming(let plan, let check, _) = stage {
        stage = .confirming(plan, check, newValue)
      }
    }
  }

  /// What the question is about, if not the draft.
  var resumption: Resumption? {
    if case .confirming(let rest, _) = delivery { rest } else { nil }
  }
}
