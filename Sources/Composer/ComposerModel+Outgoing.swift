import Drafts
import Submissions
import TerminalUI

/// The model's side of ``OutgoingJob``: it tells what happened, and does what comes out.
extension ComposerModel {

  /// Asks for the phrase that has to be typed; has the plan made first if there is none of the draft as it is.
  mutating func askToSubmit() -> [Effect] {
    if let why = whyNot(.submit) {
      let effects = job.isToBeSubmitted || job.resumption != nil ? disarm() : []
      notice = why
      return effects
    }
    return advance(.submissionWanted)
  }

  /// What was typed to confirm does not stay armed for whoever comes to the keyboard next.
  mutating func disarmIfDue() -> [Effect] { job.phrase.map { $0.armedUntil <= now } == true ? disarm() : [] }

  mutating func advance(_ event: OutgoingJob.Event) -> [Effect] {
    job.handle(event, in: workspace.situation).flatMap { perform($0) }
  }

  /// Shows the plan of the draft as it is now, and has it made if there is none yet.
  mutating func makePlan() -> [Effect] {
    show(.preview)
    return advance(.planWanted)
  }

  /// Has the plan made; it comes with `planMade`.
  mutating func requestPlan(saying notice: Notice? = nil) -> [Effect] {
    advance(.newPlanWanted(saying: notice))
  }

  /// The phrase that was typed is taken back, and a plan that is being made is only shown.
  mutating func disarm() -> [Effect] { advance(.questionTakenBack) }

  /// Takes in what the portal said of a plan.
  mutating func take(_ answer: PlanAnswer, revision: Int) -> [Effect] {
    let steps = workspace.take(answer, revision: revision)
    return steps.flatMap { carryOut($0) }
  }

  /// A plan that was made before the account was known is checked when it is, while it is looked at.
  mutating func checkPlanShown() -> [Effect] {
    screen == .preview && workspace.hasCurrentPlan ? advance(.portalAnswered) : []
  }

  /// Inputs were stored in a draft of their own, and leave this one.
  mutating func keptAside(_ ids: [InputID], name: String, from draft: DraftID) -> [Effect] {
    guard draft == document.id else { return [] }
    let moved = Set(ids)
    let indices = document.inputs.enumerated().filter { moved.contains($1.id) }.map(\.offset)
    let effects = edit(document.draft.editToDelete(indices))
    notice = Notice(
      "\(contacts(indices.count)) moved to draft \(name)",
      keys: "In Compose, \(keyName(.compose(.undo))) brings them back here too")
    guard screen == .preview else { return effects }
    return effects + requestPlan(saying: notice)
  }

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
    case .askAboutPlan(let asksAnew): return carryOut(workspace.askAboutPlan(asksAnew: asksAnew))
    case .sayChecking: notice = Notice("Checking the plan with the account")
    case .askPortal:
      notice = Notice("Asking which account this is")
      return workspace.portalNeeded()
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
        "Type \(workspace.confirmationPhrase?.text ?? ""), then \(keyName(.accept, in: .confirmation)) sends")
    case .send(let plan, let portal): return beginSending(plan, portal: portal)
    case .sendRest(let rest): return beginSending(rest)
    case .sayTakenBack(let isRest): sayTakenBack(isRest: isRest)
    }
    return []
  }

  /// Another submission takes the place of the one that was followed.
  private mutating func begin() {
    submit.begin()
    results.unseen = nil
    focus(.progress)
  }

  private mutating func beginSending(_ plan: Plan, portal: Int?) -> [Effect] {
    begin()
    notice = Notice("Sending \(contacts(job.counts?.sent ?? 0))")
    return [.submissions(.submit(plan, name: document.draft.name, portal: portal))]
  }

  private mutating func beginSending(_ rest: Resumption) -> [Effect] {
    begin()
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
