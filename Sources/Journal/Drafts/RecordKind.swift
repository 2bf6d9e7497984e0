import Drafts

/// What a record does to the stacks of undo and redo.
enum RecordKind: Int, Sendable {
  case edit = 0
  case undo = 1
  case redo = 2

  init(_ record: DraftRecord) {
    switch record {
    case .edit, .bulk, .append: self = .edit
    case .undo: self = .undo
    case .redo: self = .redo
    }
  }
}
