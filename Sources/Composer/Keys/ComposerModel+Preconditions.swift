import Drafts
import Submissions

extension ComposerModel {
  /// Why something cannot be done now; nil where it can. It is said when the key is pressed, and shown in help and among
  /// the commands.
  func whyNot(_ intent: Intent) -> Notice? {
    intent.preconditions(on: screen).lazy.compactMap { whyNot($0) }.first
  }

  /// What can be done where the keyboard is.
  var help: KeyHelp {
    KeyHelp(keys: keys, context: context, pane: pane) { whyNot($0) }
  }

  /// Says why something cannot be done now.
  mutating func allows(_ intent: Intent) -> Bool {
    guard let why = whyNot(intent) else { return true }
    notice = why
    return false
  }

  func whyNot(_ precondition: Precondition) -> Notice? {
    switch precondition {
    case .writableDraft:
      document.whyLocked
    case .contact:
      unless(
        current != nil,
        Notice("The draft has no contact yet", keys: "\(keyName(.compose(.addContact))) adds one"))
    case .severalMarks:
      unless(
        compose.marks.count > 1,
        Notice(
          "The first marked contact fills the others: mark two or more",
          keys: "\(keyName(.compose(.mark))) marks"))
    case .anyMark: unless(!compose.marks.isEmpty, Notice("No contact is marked"))
    case .propertyOnLine: composeView.whyNoProperty
    case .deletableLine: composeView.whyNotDelete
    case .undoableChange: unless(document.draft.canUndo, Notice("Nothing to undo"))
    case .redoableChange: unless(document.draft.canRedo, Notice("Nothing to redo"))
    case .problem: composeView.whyNoProblem
    case .lostPreset:
      unless(
        workspace.lostPreset != nil, Notice("No preset was deleted or replaced since the program started"))
    case .importReport:
      unless(
        imports.report != nil,
        Notice("Everything that was imported into this draft was read as it stood"))
    case .search:
      unless(
        searched[pane] != nil,
        Notice("Nothing searched for yet: \(keyName(.search)) searches in this pane"))
    case .copyableText:
      unless(CopiedPart.allCases.contains { canCopy($0) }, Notice("There is nothing to copy here"))
    case .otherPanes:
      unless(
        pane != .table,
        Notice(
          "The table has the screen to itself", keys: "\(keyName(.compose(.table))) goes back to the panes"))
    case .idleConnection: workspace.whyBusy.map { .warning($0) }
    case .rightToSend: workspace.whyReadOnly.map { .warning($0) }
    case .plan(let precondition): whyNot(precondition)
    case .submission(let precondition):
      screen == .results
        ? results.whyNot(precondition, in: workspace) : journal.whyNot(precondition)
    }
  }

  private func whyNot(_ precondition: Precondition.OfPlan) -> Notice? {
    switch precondition {
    case .idle: unless(!workspace.isPlanBusy, Notice("The plan is being made or checked already"))
    case .writable: workspace.whyNoPlanToWrite
    case .withLeftOut:
      unless(job.plan?.leftOut.isEmpty == false, Notice("The plan leaves nothing out"))
    case .withExisting:
      unless(
        workspace.checkWithExisting != nil, Notice("No contact of this plan is known to be there already"))
    case .withSent: unless(workspace.skipsSent, Notice("No contact of this plan was sent before"))
    case .withSkipped:
      unless(
        workspace.checkWithExisting != nil || workspace.skipsSent,
        Notice("No contact of this plan is known to be there already, and none was sent before"))
    case .withExistingOnLine:
      unless(
        preview.existingUnderCursor(in: workspace) != nil,
        Notice(
          "No contact is known to be there under this e-mail",
          keys: "\(keyName(.nextProblem)) goes to what is left out"))
    }
  }

  private func unless(_ isMet: Bool, _ reason: @autoclosure () -> Notice) -> Notice? {
    isMet ? nil : reason()
  }
}
