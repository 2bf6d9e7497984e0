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
  /// - Parameter marked: the only contacts that are wanted; nil for all.
  mutating func makePlan(of marked: Set<InputID>? = nil) -> [Effect] {
    show(.preview)
    return advance(.markedChosen(marked)) + advance(.planWanted)
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

  /// A plan that was made before the portal was known is checked when it is, while it is looked at.
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
    case .showPlan(let plan): preview.show(plan)
    case .dropPlan: preview.drop()
    case .goToSubmit:
      isZoomed = false
      show(.submit)
    case .goToPreview: show(.preview)
    case .send, .sendRest:
      // Another submission takes the place of the one that was followed.
      submit.begin()
      results.unseen = nil
    case .makePlan, .sayMaking, .askAboutPlan, .sayChecking, .askPortal, .announce, .say, .sayChanged,
      .sayNothingToSend, .askForPhrase, .sayTakenBack:
      break
    }
    return carryOut(workspace.step(for: action))
  }
}
