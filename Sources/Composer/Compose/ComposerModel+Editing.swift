import ContactsModel
import Drafts
import TerminalUI

extension ComposerModel {
  /// Does an edit and has it stored before the next frame.
  /// - Parameter record: what is stored, where that is not the edit itself.
  mutating func edit(_ edit: Edit?, as record: DraftRecord? = nil) -> [Effect] {
    guard let edit, isWritable() else { return [] }
    document.draft.perform(edit)
    return changed(by: edit, as: record ?? DraftRecord(of: edit))
  }

  mutating func undo() -> [Effect] {
    guard allows(.undo), let label = document.draft.undoLabel, let edit = document.draft.undo() else {
      return []
    }
    notice = Notice("Undone: \(label.words)")
    return changed(by: edit, as: .undo)
  }

  mutating func redo() -> [Effect] {
    guard allows(.redo), let label = document.draft.redoLabel, let edit = document.draft.redo() else {
      return []
    }
    notice = Notice("Done again: \(label.words)")
    return changed(by: edit, as: .redo)
  }

  /// A locked draft can be read, not changed, and says so.
  mutating func isWritable() -> Bool {
    guard let why = whyNot(.writableDraft) else { return true }
    notice = why
    return false
  }

  /// A mark on a contact that is no more would be counted, and do nothing.
  private mutating func forgetMarksOfGone(_ edit: Edit) {
    guard !compose.marks.isEmpty, edit.splices.contains(where: { $0.removing > $0.inserting.count }) else {
      return
    }
    compose.marks.formIntersection(document.inputs.lazy.map(\.id))
  }

  private mutating func changed(by edit: Edit, as record: DraftRecord) -> [Effect] {
    document.problems.update(to: document.inputs, checkingAtMost: Document.chunksAtOnce)
    document.revision += 1
    document.saveState = .saving
    compose.range = nil
    followInList(edit)
    addColumns(for: edit)
    forgetMarksOfGone(edit)
    let disarming = disarm()
    keepCursorsInside()
    return disarming + [
      .drafts(.save(record, in: document.id, inputCount: document.inputs.count, place: place))
    ]
  }
}
