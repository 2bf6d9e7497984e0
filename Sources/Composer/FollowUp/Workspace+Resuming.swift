import Submissions
import TerminalUI

/// Going on with a submission that ended early.
extension Workspace {
  /// What is left is read from the journal each time: another program may have gone on with it.
  mutating func askToResume(_ id: String) -> Step {
    if let why = whyBusy ?? whyReadOnly { return .say(.warning(why)) }
    followUp.resuming = id
    return Step([.submissions(.readRest(of: id))], notice: Notice("Reading what is left of \(id)"))
  }

  /// Someone who has gone elsewhere meanwhile is not asked.
  mutating func take(rest plan: SentPlan) -> Step {
    guard let id = followUp.resuming, plan.holds(id) else { return Step() }
    followUp.resuming = nil
    guard hasKeyboard, [.results, .journal].contains(pane.screen), whyBusy == nil else { return Step() }
    let resumption = Resumption(plan, of: id)
    if let why = whyNot(resumption) { return .say(why) }
    return Step(portalNeeded(), job: [.restWanted(resumption)])
  }
}
