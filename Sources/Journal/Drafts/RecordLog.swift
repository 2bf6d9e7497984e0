/// The records of a draft in their order, as far as it matters for which of them are still needed.
struct RecordLog: Equatable, Sendable {
  private(set) var count = 0
  /// Records of edits that can be undone, the last one last.
  private(set) var undoable: [Int64] = []
  /// Records of edits that can be done again, the next one last.
  private(set) var redoable: [Int64] = []

  mutating func append(_ kind: RecordKind, id: Int64) {
    count += 1
    switch kind {
    case .edit:
      undoable.append(id)
      redoable = []
    case .undo:
      if let taken = undoable.popLast() { redoable.append(taken) }
    case .redo:
      if let taken = redoable.popLast() { undoable.append(taken) }
    }
  }
}
