/// One thing that was done to a draft. Records replayed on the draft from which they began give the same inputs
/// and the same undo and redo.
public enum DraftRecord: Equatable, Sendable {
  case edit(Edit)
  case undo
  case redo
}

extension Draft {
  /// Does what a record says.
  public mutating func replay(_ record: DraftRecord) {
    switch record {
    case .edit(let edit): perform(edit)
    case .undo: undo()
    case .redo: redo()
    }
  }
}
