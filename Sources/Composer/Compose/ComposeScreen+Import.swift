import Drafts

extension ComposeScreen {
  /// Imported contacts are added behind the others, in one step that undo takes back. Someone who has begun to type
  /// something meanwhile stays there.
  mutating func take(
    _ imported: ImportedDraft, from file: String, storedAs name: Int64?, in workspace: inout Workspace
  ) -> Step {
    guard workspace.imports.reading == file else {
      return .say(.warning("\(file) was read for another draft: import it again to have it here"))
    }
    workspace.imports.stopWaiting()
    if let why = workspace.document.whyLocked { return .say(why) }
    if file == ImportSource.pastedText { workspace.parked.paste = nil }
    workspace.parked.columns = nil
    let first = workspace.draft.inputs.count
    let record = name.map { name in
      DraftRecord.append(
        AppendedInputs(name: name, firstID: workspace.draft.nextID, count: imported.inputs.count))
    }
    var step = edit(workspace.draft.editToAppend(imported), as: record, in: &workspace)
    if !imported.inputs.isEmpty, workspace.isAtPanes { step.navigation = .contact(first) }
    let report = ImportReport(imported: imported, file: file)
    return step.saying(report.summary(in: workspace)) + .tellProblems(of: report, in: &workspace)
  }
}
