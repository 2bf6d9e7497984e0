/// What a person composes: any number of contact inputs, with everything that was done to them.
///
/// The history holds inverse edits and never drafts, so that its size follows what was changed and it needs no
/// limit.
public struct Draft: Sendable {
  public var name: String
  public private(set) var inputs: InputList
  /// Larger than the identity of every input that was ever part of this draft.
  public private(set) var nextID: InputID
  private var undoStack: [Edit] = []
  private var redoStack: [Edit] = []
  /// What the contacts are known to hold since they were updated. Undo takes back what a person did, and not this.
  private var noted: [InputID: ExistingContact] = [:]

  public init(name: String, inputs: InputList = []) {
    self.name = name
    self.inputs = inputs
    nextID = inputs.nextID
  }

  public var canUndo: Bool { !undoStack.isEmpty }
  public var canRedo: Bool { !redoStack.isEmpty }
  public var undoLabel: EditLabel? { undoStack.last?.label }
  public var redoLabel: EditLabel? { redoStack.last?.label }

  /// Does an edit. What had been undone cannot be redone afterwards.
  public mutating func perform(_ edit: Edit) {
    let inverse = apply(edit)
    guard !edit.label.isNote else { return note(edit) }
    undoStack.append(inverse)
    redoStack.removeAll()
  }

  /// Does what ``editToAppend(_:)`` does, without a look at the inputs.
  mutating func append(_ new: InputList) {
    undoStack.append(
      Edit(.importContacts(new.count), [Splice(at: inputs.count, removing: new.count, inserting: [])]))
    redoStack.removeAll()
    inputs.append(new)
    nextID = max(nextID, new.nextID)
  }

  private mutating func note(_ edit: Edit) {
    for input in edit.splices.flatMap(\.inserting) { noted[input.id] = input.existing }
  }

  /// Takes back the last edit.
  /// - Returns: the edit that was applied for it, or nil when there is nothing to take back.
  @discardableResult
  public mutating func undo() -> Edit? {
    guard let edit = undoStack.popLast()?.keeping(noted) else { return nil }
    redoStack.append(apply(edit))
    return edit
  }

  /// Does again what was last taken back.
  /// - Returns: the edit that was applied for it, or nil when there is nothing to do again.
  @discardableResult
  public mutating func redo() -> Edit? {
    guard let edit = redoStack.popLast()?.keeping(noted) else { return nil }
    undoStack.append(apply(edit))
    return edit
  }

  /// Applies the splices in order, and answers with the edit that takes them back.
  private mutating func apply(_ edit: Edit) -> Edit {
    let inverse = inputs.apply(edit.splices)
    for splice in edit.splices {
      for input in splice.inserting { note(input.id) }
    }
    return Edit(edit.label, inverse)
  }

  private mutating func note(_ id: InputID) {
    nextID = nextID.following(id)
  }
}

extension Edit {
  /// The same, with what is known since of the contacts that its inputs change.
  fileprivate func keeping(_ noted: [InputID: ExistingContact]) -> Edit {
    guard !noted.isEmpty else { return self }
    return Edit(
      label,
      splices.map { splice in
        let inputs = splice.inserting.map { input in
          guard input.existing != nil, let known = noted[input.id] else { return input }
          var input = input
          input.existing = known
          return input
        }
        return Splice(at: splice.at, removing: splice.removing, inserting: inputs)
      })
  }
}
