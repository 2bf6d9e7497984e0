import Drafts
import Submissions

extension ScreenList {
  /// Why something cannot be done now; nil where it can. It is said when the key is pressed, and shown in help and among
  /// the commands.
  func whyNot(_ intent: Intent, in workspace: Workspace) -> Notice? {
    if workspace.isRestricted, intent.leavesProgram { return .restricted }
    return intent.preconditions(on: screen).lazy.compactMap { whyNot($0, in: workspace) }.first
  }

  func whyNot(_ precondition: Precondition, in workspace: Workspace) -> Notice? {
    let (view, pane) = (compose.view(in: workspace), workspace.pane)
    let keyName = { (intent: Intent) in workspace.keyName(intent) }
    return switch precondition {
    case .writableDraft:
      workspace.document.whyLocked
    case .contact:
      unless(
        view.current != nil,
        Notice("The draft has no contact yet", keys: "Press \(keyName(.compose(.addContact))) to add one"))
    case .severalMarks:
      unless(
        compose.marks.count > 1,
        Notice(
          "The first marked contact fills the others: mark two or more",
          keys: "\(keyName(.compose(.mark))) marks"))
    case .anyMark: unless(!compose.marks.isEmpty, Notice("No contact is marked"))
    case .propertyOnLine: view.whyNoProperty
    case .deletableLine: view.whyNotDelete
    case .undoableChange: unless(workspace.document.draft.canUndo, Notice("Nothing to undo"))
    case .redoableChange: unless(workspace.document.draft.canRedo, Notice("Nothing to redo"))
    case .problem: view.whyNoProblem
    case .lostPreset:
      unless(
        workspace.lostPreset != nil, Notice("No preset was deleted or replaced since the program started"))
    case .importReport:
      unless(
        workspace.imports.report != nil,
        Notice("Everything that was imported into this draft was read as it stood"))
    case .search:
      unless(
        workspace.searched[pane] != nil,
        Notice("Nothing searched for yet: \(keyName(.view(.search))) searches in this pane"))
    case .copyableText:
      unless(!copyMenu(in: workspace).parts.isEmpty, Notice("There is nothing to copy here"))
    case .otherPanes:
      unless(
        pane != .table,
        Notice(
          "The table has the screen to itself", keys: "\(keyName(.compose(.table))) goes back to the panes"))
    case .idleConnection: workspace.whyBusy.map { .warning($0) }
    case .demo:
      unless(workspace.connection.isDemo, Notice("The tour is part of the demo: contact-batch --demo"))
    case .rightToSend: workspace.whyReadOnly.map { .warning($0) }
    case .plan(let precondition): whyNot(precondition, in: workspace)
    case .submission(let precondition):
      screen == .results
        ? results.whyNot(precondition, in: workspace) : journal.whyNot(precondition)
    }
  }

  private func whyNot(_ precondition: Precondition.OfPlan, in workspace: Workspace) -> Notice? {
    switch precondition {
    case .idle: unless(!workspace.isPlanBusy, Notice("The plan is being made or checked already"))
    case .writable: workspace.whyNoPlanToWrite
    case .withLeftOut:
      unless(workspace.job.plan?.leftOut.isEmpty == false, Notice("The plan leaves nothing out"))
    case .withExisting:
      unless(
        workspace.checkWithExisting != nil,
        workspace.isPlanBusy ? Self.stillAsked : Notice("No contact of this plan is in HubSpot already"))
    case .withSent: unless(workspace.skipsSent, Notice("No contact of this plan was sent before"))
    case .withSkipped:
      unless(
        workspace.checkWithExisting != nil || workspace.skipsSent || workspace.hasConflicts,
        workspace.isPlanBusy
          ? Self.stillAsked
          : Notice("No contact of this plan is in HubSpot already, and none was sent before"))
    case .withConflicts:
      unless(workspace.hasConflicts, Notice("Nobody else changed a contact of this plan"))
    case .withExistingOnLine:
      unless(
        preview.existingUnderCursor(in: workspace) != nil,
        Notice(
          "Not found in HubSpot",
          keys: "\(workspace.keyName(.screen(.nextProblem))) goes to what is left out"))
    }
  }

  private static let stillAsked = Notice("The portal is still being asked: wait until the plan is checked")

  private func unless(_ isMet: Bool, _ reason: @autoclosure () -> Notice) -> Notice? {
    isMet ? nil : reason()
  }
}
