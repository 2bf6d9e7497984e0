import ContactsModel
import Drafts
import Submissions

extension ComposeScreen {
  mutating func take(_ message: Message, in workspace: inout Workspace) -> Step {
    switch message {
    case .drafts(let message): take(message, in: workspace)
    case .files(let message): take(message, in: &workspace)
    case .plan(let message): take(message, in: &workspace)
    case .submissions(.moved(let submission)): noteUpdates(of: submission, in: &workspace)
    case .terminal, .portal, .submissions: Step()
    }
  }

  /// What was updated is what later changes are compared with: one's own update is nobody else's change.
  private mutating func noteUpdates(of submission: Submission, in workspace: inout Workspace) -> Step {
    guard submission.isFinished, submission.plan.operation.changesContacts,
      let origin = workspace.origins[submission.id], origin.id == workspace.document.id,
      workspace.document.whyLocked == nil
    else { return Step() }
    let sent = submission.record.updatedValues.reduce(into: [InputID: [Property]]()) { sent, updated in
      if origin.inputs.indices.contains(updated.key) { sent[origin.inputs[updated.key]] = updated.value }
    }
    let before = workspace.document.revision
    let noted =
      submission.plan.operation == .update
      ? workspace.draft.editToNoteUpdates(sent, readAt: Timestamp(epochMilliseconds: workspace.now).text)
      : workspace.draft.editToNoteLinks(changedLinks(by: submission, in: workspace))
    var step = edit(noted, in: &workspace)
    step.job.append(.revisionCarried(from: before, to: workspace.document.revision))
    return step
  }

  /// Of the inputs whose links are as they are wanted now.
  private func changedLinks(by submission: Submission, in workspace: Workspace) -> [InputID: [LinkChange]] {
    guard let origin = workspace.origins[submission.id] else { return [:] }
    return submission.record.changedLinks.reduce(into: [:]) { links, changed in
      if origin.inputs.indices.contains(changed.key) { links[origin.inputs[changed.key]] = changed.value }
    }
  }

  private func take(_ message: DraftsMessage, in workspace: Workspace) -> Step {
    switch message {
    case .presetsListed(let presets, let use): showPresets(presets, for: use, in: workspace)
    case .opened, .listed, .renamed, .deleted, .failed, .saved, .saveFailed, .presetSaved, .presetDeleted:
      Step()
    }
  }

  private mutating func take(_ message: FilesMessage, in workspace: inout Workspace) -> Step {
    switch message {
    case .imported(let imported, let file, let name):
      take(imported, from: file, storedAs: name, in: &workspace)
    case .textEdited(let text, let input): takeText(text, of: input, in: &workspace)
    case .editorFailed(let why, let text, let input): editorFailed(why, text, input, in: &workspace)
    case .importFailed, .importMoved, .columnsFound, .exported, .exportFound, .exportFailed,
      .exportedForImport, .exportForImportFailed, .copied, .copyFailed:
      Step()
    }
  }

  private mutating func take(_ message: PlanMessage, in workspace: inout Workspace) -> Step {
    switch message {
    case .keptAside(let ids, let name, let draft): keptAside(ids, name: name, from: draft, in: &workspace)
    case .made, .checked, .checkFailed: Step()
    }
  }

  /// Inputs were stored in a draft of their own, and leave this one.
  private mutating func keptAside(
    _ ids: [InputID], name: String, from draft: DraftID, in workspace: inout Workspace
  ) -> Step {
    guard draft == workspace.document.id else { return Step() }
    let moved = Set(ids)
    let indices = workspace.draft.inputs.enumerated().filter { moved.contains($1.id) }.map(\.offset)
    var step = edit(workspace.draft.editToDelete(indices), in: &workspace)
    let notice = Notice(
      "\(contacts(indices.count)) moved to draft \(name)",
      keys: "In Compose, \(workspace.keyName(.compose(.undo))) brings them back here too")
    step.notice = notice
    // Another plan is wanted where this one is looked at.
    if workspace.pane.screen == .preview { step.job.append(.newPlanWanted(saying: notice)) }
    return step
  }
}
