import ContactsModel
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
    var forgetting: [Effect] = []
    if file == ImportSource.pastedText {
      workspace.parked.paste = nil
      forgetting = workspace.forgetKeptPaste()
    }
    workspace.parked.columns = nil
    let first = workspace.draft.inputs.count
    let record = name.map { name in
      DraftRecord.append(
        AppendedInputs(name: name, firstID: workspace.draft.nextID, count: imported.inputs.count))
    }
    var step = edit(workspace.draft.editToAppend(imported), as: record, in: &workspace)
    if !imported.inputs.isEmpty, workspace.isAtPanes { step.navigation = .screen(.compose(.contact(first))) }
    let report = ImportReport(imported: imported, file: file)
    step.effects += forgetting
    return step.saying(report.summary(in: workspace)) + .tellProblems(of: report, in: &workspace)
  }

  /// Reads what an import left open with what the portal has said since. What nobody can read is asked of the person.
  mutating func readOpenImport(in workspace: inout Workspace) -> Step {
    let cameNow = workspace.imports.cameNow
    workspace.imports.cameNow = false
    guard let open = workspace.imports.open, workspace.imports.hasAnswers, field == nil,
      workspace.job.phase == .idle, !workspace.job.isPlanning
    else { return Step() }
    workspace.imports.hasAnswers = false
    guard open.draft == workspace.document.id, workspace.document.whyLocked == nil else {
      workspace.imports.open = nil
      return Step()
    }
    if workspace.schema.ownersReadAt != nil { workspace.imports.open?.needsOwners = false }
    let read = workspace.draft.editToReadLabels(
      in: workspace.indices(of: open), catalogue: workspace.catalogue, associationTypes: workspace.types)
    var step = Step()
    if let read {
      step = edit(read.edit, in: &workspace).saying(
        Notice(
          "Resolved with the portal: \(read.readings.words)",
          keys: "\(workspace.keyName(.compose(.undo))) to undo"))
      workspace.imports.add(read.readings)
    }
    if !workspace.mayPortalAnswer {
      workspace.imports.open = nil
      // Without a portal that says what it has, the list of problems is enough.
      guard workspace.connection.portalID != nil else { return step }
      workspace.imports.unresolved = open
      // Later a person is at something else, and a window would take the next key.
      guard cameNow else { return step + tellUnresolved(of: open, in: workspace) }
      workspace.imports.asking = open
    }
    return step
  }

  private func tellUnresolved(of open: OpenImport, in workspace: Workspace) -> Step {
    guard let values = workspace.openValueList(of: open) else { return Step() }
    return .say(
      .warning(
        "\(counted(values.all.count, "values")) of the import to resolve",
        keys:
          "\(workspace.keyName(.compose(.problems))) then \(workspace.keyName(.window(.accept), in: .choice)) lists them"
      ))
  }

  /// Asks what an open value means, in all contacts that have it; then for the others.
  mutating func ask(_ value: OpenValue, of open: OpenImport, in workspace: inout Workspace) -> Step {
    guard let first = value.inputs.first, workspace.draft.inputs.indices.contains(first) else {
      return Step()
    }
    switch value.kind {
    case .option, .owner:
      workspace.imports.asking = open
      return .open(.bulkValue(BulkValue(of: value.field, for: value.inputs)))
    case .record:
      let links = workspace.draft.inputs[first].contact.associations
      let index = links.firstIndex { $0.recordID == value.text } ?? 0
      return goTo(.associationRecordID(index), ofContact: first, in: &workspace)
    }
  }
}

extension Workspace {
  /// A text that was left behind is in the draft now: another start must not offer it again.
  fileprivate mutating func forgetKeptPaste() -> [Effect] {
    guard !document.session.paste.isEmpty else { return [] }
    document.session.paste = ""
    return [.drafts(.saveSession(document.session, in: document.id))]
  }
}
