import Submissions
import TerminalUI

/// Taking back what a plan did: what it created is archived, and of what it changed a draft has what was there before.
extension ResultsScreen {
  /// Of a plan that did both it is asked which.
  func takeBack(in workspace: Workspace) -> Step {
    guard let plan else { return Step() }
    let (created, changed) = (ArchiveReview(of: plan).candidates.count, Rollback(of: plan).ids.count)
    if created > 0, changed > 0 { return .open(.menu(.takeBack(created: created, changed: changed))) }
    return changed > 0 ? putBackChanged(in: workspace) : archiveCreated
  }

  var archiveCreated: Step {
    guard let plan else { return Step() }
    return Step(navigation: .decided(.archive(submission: plan.id)))
  }

  /// The former values and links are drafted, each contact once.
  func putBackChanged(in workspace: Workspace) -> Step {
    guard let plan else { return Step() }
    if let why = whyOtherPortal(in: workspace) { return .say(why) }
    return Step(
      [.submissions(.rollBack(plan.id))],
      notice: Notice("Reading \(contacts(Rollback(of: plan).ids.count)) as they are now"))
  }

  func whyNothingToTakeBack(_ plan: SentPlan, in workspace: Workspace) -> Notice? {
    guard plan.changesContacts else { return whyNothingCreated(plan, in: workspace) }
    guard plan.createsContacts else { return whyNothingChanged(plan, in: workspace) }
    guard let why = whyNothingCreated(plan, in: workspace) else { return nil }
    guard whyNothingChanged(plan, in: workspace) != nil else { return nil }
    return plan.counts.unknown > 0
      ? why : Notice("Nothing to take back: this plan created and changed no contact")
  }

  func whyNothingCreated(_ plan: SentPlan, in workspace: Workspace) -> Notice? {
    guard ArchiveReview(of: plan).candidates.isEmpty else { return nil }
    return unverified(plan.unknownCreations, in: workspace)
      ?? Notice("Nothing to archive: this submission created no contact")
  }

  func whyNothingChanged(_ plan: SentPlan, in workspace: Workspace) -> Notice? {
    guard Rollback(of: plan).isEmpty else { return nil }
    return unverified(plan.unknownChanges, in: workspace)
      ?? Notice("Nothing to put back: this submission changed no contact")
  }

  /// What is unknown may have been done: nobody can say that it was not.
  private func unverified(_ count: Int, in workspace: Workspace) -> Notice? {
    count == 0 ? nil : Notice("\(count) unknown: \(workspace.keyName(.screen(.check))) checks them first")
  }

  /// What the key is called here.
  func words(of intent: Intent, in workspace: Workspace) -> String? {
    intent == .results(.archive) && lookUp == nil ? plan?.takingBackWords : nil
  }
}

extension SentPlan {
  /// What is done to take it back: `archive`, `put back`, or either.
  var takingBackWords: String {
    guard hasChanged else { return "archive" }
    return hasCreated ? "archive or put back" : "put back"
  }
}
