import Drafts
import Submissions
import TerminalUI

/// The model's side of ``OutgoingJob``: it tells what happened, and does what comes out.
extension ComposerModel {
  private var situation: OutgoingJob.Situation {
    OutgoingJob.Situation(
      revision: document.revision, now: now, portal: connection.portal, isAtSubmit: screen == .submit,
      isAtPreview: screen == .preview)
  }

  /// Whether the plan is of the draft as it is, and was not sent.
  var hasCurrentPlan: Bool { job.isCurrent(at: document.revision) }

  /// The plan is being made, or checked.
  var isPlanBusy: Bool { job.isBusy(at: document.revision) }

  /// The check that an answer about a plan belongs to; nil if nobody waits for it any more.
  func awaitedCheck(of revision: Int) -> PlanCheck? {
    job.awaitedCheck(in: situation).flatMap { $0.revision == revision ? $0 : nil }
  }

  mutating func advance(_ event: OutgoingJob.Event) -> [Effect] {
    job.handle(event, in: situation).flatMap { perform($0) }
  }

  /// Has the plan made; it comes with `planMade`.
  mutating func requestPlan(saying notice: Notice? = nil) -> [Effect] {
    advance(.newPlanWanted(saying: notice))
  }

  /// The phrase that was typed is taken back, and a plan that is being made is only shown.
  mutating func disarm() -> [Effect] { advance(.questionTakenBack) }

  private mutating func perform(_ action: OutgoingJob.Action) -> [Effect] {
    switch action {
    case .makePlan(let exclusions):
      notice = Notice("Making the plan")
      return [
        .plan(
          .make(
            document.inputs, revision: document.revision, existing: exclusions.existing,
            refused: exclusions.problems))
      ]
    case .sayMaking: notice = Notice("Making the plan")
    case .showPlan(let plan): preview.show(plan)
    case .dropPlan: preview.drop()
    case .askAboutPlan(let asksAnew): return askAboutPlan(asksAnew: asksAnew)
    case .sayChecking: notice = Notice("Checking the plan with the account")
    case .askPortal:
      notice = Notice("Asking which account this is")
      return portalNeeded()
    case .goToSubmit:
      isZoomed = false
      show(.submit)
    case .goToPreview: show(.preview)
    case .announce(let plan, let counts):
      notice = Notice(
        plan.batches.isEmpty ? "Nothing to send: \(plan.whyEmpty)" : "Plan made: \(counts.summary)")
    case .say(let words): notice = words
    case .sayChanged:
      notice = .warning(
        "What is there already is not what it was: look at the plan again",
        keys: "\(keyName(.submit)) then submits it")
    case .sayNothingToSend(let plan): notice = .warning("Nothing to send: \(plan.whyEmpty)")
    case .askForPhrase:
      focus(.confirm)
      notice = Notice(
        "Type \(confirmationPhrase?.text ?? ""), then \(keyName(.accept, in: .confirmation)) sends")
    case .send(let plan, let portal): return beginSending(plan, portal: portal)
    case .sendRest(let rest): return beginSending(rest)
    case .sayTakenBack(let isRest): sayTakenBack(isRest: isRest)
    }
    return []
  }

  private mutating func beginSending(_ plan: Plan, portal: Int?) -> [Effect] {
    submit.begin()
    focus(.progress)
    notice = Notice("Sending \(contacts(job.counts?.sent ?? 0))")
    return [.submissions(.submit(plan, name: document.draft.name, portal: portal))]
  }

  private mutating func beginSending(_ rest: Resumption) -> [Effect] {
    submit.begin()
    focus(.progress)
    notice = Notice("Sending \(contacts(rest.count)) of \(rest.id)")
    return [.submissions(.resume(rest.id, count: rest.count))]
  }

  private mutating func sayTakenBack(isRest: Bool) {
    let again =
      isRest
      ? "\(keyName(.goTo(.journal))) then \(keyName(.resume)) asks again"
      : "\(keyName(.submit)) asks again"
    notice = .warning("Nothing is sent: what you typed to confirm is taken back", keys: again)
  }
}
