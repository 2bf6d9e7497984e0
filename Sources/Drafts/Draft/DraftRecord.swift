/// One thing that was done to a draft. Records replayed on the draft from which they began give the same inputs
/// and the same undo and redo.
public enum DraftRecord: Equatable, Sendable {
  case edit(Edit)
  /// An edit of many contacts, told by what it does: however many they are, the record stays small.
  case bulk(BulkEdit)
  /// An edit whose inputs are stored already.
  case append(AppendedInputs)
  case undo
  case redo

  /// The shortest record of an edit that is about to be done.
  public init(of edit: Edit) {
    self = edit.bulk.map(Self.bulk) ?? .edit(edit)
  }
}

extension Draft {
  /// Does what a record says.
  /// - Parameter stored: fetches inputs that are not in the record itself.
  public mutating func replay(
    _ record: DraftRecord, stored: (AppendedInputs) throws -> InputList
  ) rethrows {
    switch record {
    case .edit(let edit): perform(edit)
    // A step of undo in any case, so that the records behind it take back what they took back.
    case .bulk(let bulk): perform(edit(for: bulk) ?? Edit(.replaceText(0), []))
    case .append(let appended): append(try stored(appended))
    case .undo: undo()
    case .redo: redo()
    }
  }
}
