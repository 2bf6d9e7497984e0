import Drafts

/// What a record does to the stacks of undo and redo.
enum RecordKind: Int, Sendable {
  case edit = 0
  case undo = 1
  case redo = 2

  init(_ record: DraftRecord) {
    switch record {
    case .edit: self = .edit
    case .undo: self = .undo
    case .redo: self = .redo
    }
  }
}

/// A log of records, as far as it matters for where it may be cut.
struct RecordLog {
  let kinds: [RecordKind]

  /// How many records may be folded into the snapshot so that at least `kept` are left, and none of those takes back
  /// or repeats something that is folded away.
  func foldable(keeping kept: Int) -> Int {
    let most = kinds.count - kept
    guard most > 0 else { return 0 }
    return stride(from: most, to: 0, by: -1).first(where: standsAlone) ?? 0
  }

  private func standsAlone(from start: Int) -> Bool {
    var undoable = 0
    var redoable = 0
    for kind in kinds[start...] {
      switch kind {
      case .edit: (undoable, redoable) = (undoable + 1, 0)
      case .undo: (undoable, redoable) = (undoable - 1, redoable + 1)
      case .redo: (undoable, redoable) = (undoable + 1, redoable - 1)
      }
      if undoable < 0 || redoable < 0 { return false }
    }
    return true
  }
}
