import ContactsModel
import Drafts
import TerminalUI

extension ComposeScreen {
  /// Does an edit and has it stored before the next frame. A locked draft says so.
  /// - Parameter record: what is stored, where that is not the edit itself.
  mutating func edit(
    _ edit: Edit?, as record: DraftRecord? = nil, in workspace: inout Workspace
  ) -> Step {
    guard let edit else { return Step() }
    if let why = workspace.document.whyLocked { return .say(why) }
    workspace.document.draft.perform(edit)
    return changed(by: edit, as: record ?? DraftRecord(of: edit), in: &workspace)
  }

  mutating func undo(in workspace: inout Workspace) -> Step {
    guard let label = workspace.draft.undoLabel, let edit = workspace.document.draft.undo() else {
      return Step()
    }
    return changed(by: edit, as: .undo, in: &workspace).saying(Notice("Undone: \(label.words)"))
  }

  mutating func redo(in workspace: inout Workspace) -> Step {
    guard let label = workspace.draft.redoLabel, let edit = workspace.document.draft.redo() else {
      return Step()
    }
    return changed(by: edit, as: .redo, in: &workspace).saying(Notice("Redone: \(label.words)"))
  }

  /// A mark on a contact that is no more would be counted, and do nothing.
  private mutating func forgetMarksOfGone(_ edit: Edit, in workspace: Workspace) {
    guard !marks.isEmpty, edit.splices.contains(where: { $0.removing > $0.inserting.count }) else {
      return
    }
    marks.formIntersection(workspace.draft.inputs.lazy.map(\.id))
  }

  private mutating func changed(
    by edit: Edit, as record: DraftRecord, in workspace: inout Workspace
  ) -> Step {
    workspace.document.followEdit()
    range = nil
    followInList(edit, in: workspace)
    addColumns(for: edit)
    forgetMarksOfGone(edit, in: workspace)
    keepCursorsInside(in: workspace)
    let document = workspace.document
    return Step(
      [
        .drafts(
          .save(
            record, in: document.id, inputCount: document.inputs.count, place: view(in: workspace).place))
      ],
      job: [.questionTakenBack])
  }
}
