import ContactsModel
import Drafts
import Submissions
import TerminalUI

/// What is decided about contacts that exist.
extension PreviewScreen {
  /// Turns what would be refused as existing into changes of the contacts that are there.
  func updateExisting(in workspace: Workspace) -> Step {
    guard let check = workspace.checkWithExisting else { return Step() }
    let edit = workspace.draft.editToChangeExisting(
      check.found, readAt: Timestamp(epochMilliseconds: workspace.now).text,
      portal: workspace.connection.portalID)
    guard let edit else { return .say(Notice("They are updated already")) }
    return Step(
      navigation: .screen(
        .replan(
          edit,
          saying: Notice(
            "\(contacts(edit.label.contactCount)) will be updated: only what differs is sent"))))
  }

  /// What the plan leaves out on its line with the cursor, whichever pane has the keys.
  private func leftOutOnLine(in workspace: Workspace) -> LeftOut? {
    guard case .leftOut(let position)? = planItem(at: item.selected, in: workspace) else { return nil }
    return workspace.job.plan?.leftOut[position]
  }

  /// The contact on the line is there already, or somebody else changed it.
  func isToBeDecided(in workspace: Workspace) -> Bool {
    if existingUnderCursor(in: workspace) != nil { return true }
    let index = inputUnderCursor(in: workspace)
    return workspace.job.plan?.leftOut.contains { $0.index == index && $0.decidable != nil } ?? false
  }

  /// Decides about what somebody else changed: of the contact on the line of the plan. Theirs can be taken for all at once,
  /// mine are kept one by one, looked at.
  func settle(keepingMine: Bool, in workspace: Workspace) -> Step {
    let found = (workspace.job.plan?.leftOut ?? []).filter { $0.decidable != nil }
    let onLine = leftOutOnLine(in: workspace).flatMap { leftOut in found.first { $0 == leftOut } }
    let chosen = onLine.map { [$0] } ?? (keepingMine && found.count > 1 ? [] : found)
    guard !chosen.isEmpty else {
      return .say(
        Notice(
          "\(contacts(found.count)) changed by somebody else: go to one of them",
          keys: "\(workspace.keyName(.screen(.nextProblem))) goes to the next"))
    }
    let edit = workspace.draft.editToSettle(
      Dictionary(chosen.compactMap { left in left.decidable.map { (left.index, $0) } }) { first, _ in first },
      keepingMine: keepingMine)
    guard workspace.job.revision == workspace.document.revision, let edit else {
      return .say(Notice("There is nothing to decide here"))
    }
    let who = chosen.count == 1 ? chosen[0].email ?? "#\(chosen[0].index + 1)" : contacts(chosen.count)
    return Step(
      navigation: .screen(
        .replan(
          edit,
          saying: keepingMine
            ? .warning("\(who): your values and links overwrite theirs")
            : Notice("\(who): their values and links stay"))))
  }
}
