import ContactsModel
import Drafts
import Submissions

@testable import Composer

/// A job with the people, the planner, the portal and the outbox around it, as small as the order of events needs.
struct JobWorld {
  enum Step: CaseIterable {
    case looks, plansAnew, keepsExisting, skipsExisting, sendsAgain, submits, leaves, edits, confirms,
      takesBack,
      continuesRest
    case planArrives, portalFindsNothing, portalFindsAna, portalFails, portalIsKnown
    case submissionMoves, submissionEnds, submissionIsRefused
  }

  private(set) var job = OutgoingJob()
  private var situation = OutgoingJob.Situation(
    revision: 0, now: 0, portal: .notAsked, isAtSubmit: false, isAtPreview: false)
  /// Plans that were asked for and did not come yet, by their revision.
  private var plansDue: [(revision: Int, exclusions: PlanExclusions)] = []
  private var isCheckDue = false
  private var isPortalDue = false
  private var isOutboxBusy = false
  /// The inputs that it sends.
  private var onItsWay: [Int] = []
  /// A plan came since the last submission began.
  private var hasFreshPlan = false
  private(set) var wrongs: [String] = []

  /// Does one step where it can happen now.
  ///
  /// - Returns: whether it could.
  mutating func take(_ step: Step) -> Bool {
    switch step {
    case .looks:
      go(toSubmit: false, preview: true)
      handle(.planWanted)
    case .plansAnew:
      guard situation.isAtPreview else { return false }
      handle(.freshPlanWanted)
    case .keepsExisting, .skipsExisting:
      guard situation.isAtPreview, job.check?.found.isEmpty == false else { return false }
      handle(.policyChosen(step == .keepsExisting ? .keep : .skip))
    case .sendsAgain:
      guard situation.isAtPreview, (job.counts?.sentBefore ?? 0) > 0 else { return false }
      handle(.sendingAgainChosen(.everything))
    case .submits: handle(.submissionWanted)
    case .leaves:
      guard situation.isAtSubmit || situation.isAtPreview else { return false }
      go(toSubmit: false, preview: false)
    case .edits:
      guard situation.revision < 2 else { return false }
      situation.revision += 1
      handle(.questionTakenBack)
    case .confirms: handle(.confirmed)
    case .takesBack: handle(.questionTakenBack)
    case .continuesRest: handle(.restWanted(Resumption(SentPlan(Rest.stopped), of: Rest.stopped.id)))
    case .planArrives:
      guard !plansDue.isEmpty else { return false }
      let due = plansDue.removeFirst()
      let sent = due.exclusions.sent.reduce(into: [:]) { $0[Int($1.key.rawValue)] = $1.value }
      let plan = Plan.make(contacts: [.ana, .bob], existing: due.exclusions.existing, sent: sent)
      hasFreshPlan = true
      handle(.planMade(plan, revision: due.revision))
    case .portalFindsNothing: return answers([])
    case .portalFindsAna:
      return answers([ContactRecord(id: "7", properties: [RecordProperty("email", "ana@fabrika.example")])])
    case .portalFails:
      guard isCheckDue else { return false }
      isCheckDue = false
      guard var check = job.awaitedCheck(in: situation) else { return true }
      check.phase = .failed(.portal("no connection"))
      handle(.checkEnded(check))
    case .portalIsKnown:
      guard isPortalDue else { return false }
      isPortalDue = false
      situation.portal = .known(4711)
      handle(job.isToBeSubmitted && situation.isAtSubmit ? .submissionWanted : .portalAnswered)
    case .submissionMoves, .submissionEnds:
      guard isOutboxBusy else { return false }
      isOutboxBusy = step == .submissionMoves
      hasFreshPlan = hasFreshPlan && job.stage.isOnItsWay == false
      if step == .submissionEnds {
        for index in onItsWay { situation.sent[InputID(rawValue: UInt64(index))] = .created(recordID: nil) }
        handle(.outcomesRead)
      }
      handle(.submissionMoved(isFinished: step == .submissionEnds))
    case .submissionIsRefused:
      guard isOutboxBusy, job.isUnderWay else { return false }
      isOutboxBusy = false
      handle(.submissionRefused)
    }
    checkState(after: step)
    return true
  }

  private mutating func answers(_ found: [ContactRecord]) -> Bool {
    guard isCheckDue else { return false }
    isCheckDue = false
    guard var check = job.awaitedCheck(in: situation) else { return true }
    check.take(PlanAnswer(existing: found), inputs: [(0, "ana@fabrika.example")], problems: [:], at: 0)
    handle(.checkEnded(check))
    return true
  }

  private mutating func handle(_ event: OutgoingJob.Event) {
    let before = job
    for action in job.handle(event, in: situation) { perform(action, after: event, before: before) }
  }

  private mutating func perform(
    _ action: OutgoingJob.Action, after event: OutgoingJob.Event, before: OutgoingJob
  ) {
    switch action {
    case .makePlan(let exclusions): plansDue.append((situation.revision, exclusions))
    case .askAboutPlan:
      isCheckDue = true
      handle(
        .checkBegun(
          PlanCheck(
            revision: situation.revision, portal: 4711, emails: 2,
            links: PlannedLinks(of: [], types: .builtIn), at: 0)))
    case .askPortal:
      isPortalDue = true
      situation.portal = .asking
    case .goToSubmit: go(toSubmit: true, preview: false)
    case .goToPreview: go(toSubmit: false, preview: true)
    case .send(let plan, _):
      wrong(event != .confirmed, "sent without the phrase")
      wrong(before.phase != .confirming, "sent without a question")
      wrong(before.revision != situation.revision || before.plan != plan, "sent what was not asked about")
      wrong(before.isUnderWay || isOutboxBusy, "two submissions at once")
      wrong(!hasFreshPlan, "a plan went out twice")
      onItsWay = plan.batches.flatMap(\.inputs).map(\.index)
      let isSentBefore = onItsWay.contains { situation.sent[InputID(rawValue: UInt64($0))] != nil }
      wrong(isSentBefore && before.again == .nothing, "sent before, and again")
      isOutboxBusy = true
    case .sendRest(let rest):
      onItsWay = []
      wrong(event != .confirmed || before.resumption != rest, "the rest went out without the phrase")
      wrong(before.isUnderWay || isOutboxBusy, "two submissions at once")
      isOutboxBusy = true
    case .askForPhrase: wrong(job.phase != .confirming, "a question without a field")
    case .sayNotReadAgain: wrong(true, "a plan that changes nothing was to be read again")
    case .sayMaking, .showPlan, .dropPlan, .sayChecking, .announce, .say, .sayChanged, .sayNothingToSend,
      .sayTakenBack:
      break
    }
  }

  private mutating func go(toSubmit: Bool, preview: Bool) {
    (situation.isAtSubmit, situation.isAtPreview) = (toSubmit, preview)
  }

  private mutating func checkState(after step: Step) {
    if case .planning(let request, _) = job.stage {
      wrong(!plansDue.contains { $0.revision == request.revision }, "waits for a plan that nobody makes")
    }
    if case .checking(let plan, _) = job.stage, plan.revision == situation.revision {
      wrong(!isCheckDue, "waits for an answer that nobody gives")
    }
    if job.isToBeSubmitted {
      wrong(plansDue.isEmpty && !isCheckDue && !isPortalDue && situation.isAtSubmit, "waits for nothing")
    }
    if job.phase == .confirming, job.resumption == nil {
      wrong(job.revision != situation.revision || job.isSpent, "asks about a plan that is not the draft's")
    }
    wrong(job.isUnderWay && job.phase == .confirming, "asks while a submission runs")
  }

  private mutating func wrong(_ isWrong: Bool, _ what: String) {
    if isWrong { wrongs.append(what) }
  }

  /// All that tells two worlds apart: what comes after depends on nothing else.
  var key: String {
    "\(job.stage.word) \(job.revision ?? -1) \(job.check.map { "\($0.phase) \($0.found.count)" } ?? "-") \(job.goal)"
      + " \(job.delivery.word) \(job.policy) \(job.counts?.sent ?? -1) \(job.confirmedRevision ?? -1)"
      + " \(situation.words) \(plansDue.map { "\($0.revision) \($0.exclusions.words)" })"
      + " \(job.again) \(onItsWay) \(job.shown?.plan.exclusions.words ?? "-")"
      + " \(isCheckDue) \(isPortalDue) \(isOutboxBusy) \(hasFreshPlan)"
  }
}

extension PlanExclusions {
  fileprivate var words: String { "\(existing.count) \(sent.keys.sorted().map(\.rawValue))" }
}

extension OutgoingJob.Situation {
  fileprivate var words: String {
    "\(revision) \(portal) \(isAtSubmit) \(isAtPreview) \(sent.keys.sorted().map(\.rawValue))"
  }
}

extension OutgoingJob.Stage {
  fileprivate var isOnItsWay: Bool {
    if case .sending = self { true } else { false }
  }

  fileprivate var word: String {
    switch self {
    case .drafted: "drafted"
    case .planning(let request, let plan):
      "planning \(request.revision) \(request.exclusions.existing.count) \(request.asksAnew) \(plan == nil)"
        + " \(request.check.map { "\($0.phase) \($0.found.count)" } ?? "-")"
    case .planned(let plan): "planned \(plan.asksAnew)"
    case .checking: "checking"
    case .checked: "checked"
    case .confirming: "confirming"
    case .sending: "sending"
    case .sent: "sent"
    }
  }
}

extension OutgoingJob.Delivery {
  fileprivate var word: String {
    switch self {
    case .idle: "idle"
    case .confirming: "confirming"
    case .sending: "sending"
    case .stopping: "stopping"
    case .finished: "finished"
    }
  }
}
