public import ContactsModel

/// Edits for what people do. Each is made for the draft as it stands and does nothing until it is performed; an
/// index or position that is not there gives nil.
extension Draft {
  /// Adds an empty contact.
  public func editToAddContact(at index: Int, contact: ContactInput = ContactInput()) -> Edit {
    editToAdd(DraftInput(id: nextID, contact: contact), at: index)
  }

  func editToAdd(_ input: DraftInput, at index: Int) -> Edit {
    Edit(.addContact, [Splice(at: min(max(index, 0), inputs.count), removing: 0, inserting: [input])])
  }

  /// Puts a copy behind each of the inputs, with the same hints. A trace id belongs to the original alone.
  public func editToDuplicate(_ indices: some Sequence<Int>) -> Edit? {
    var id = nextID.rawValue
    var splices: [Splice] = []
    for index in places(indices) {
      var copy = DraftInput(
        id: InputID(rawValue: id), contact: inputs[index].contact, hints: inputs[index].hints)
      copy.contact.objectWriteTraceID = nil
      splices.append(Splice(at: index + 1 + splices.count, removing: 0, inserting: [copy]))
      id &+= 1
    }
    return splices.isEmpty ? nil : Edit(.duplicateContacts(splices.count), splices)
  }

  /// Deletes inputs, the last first, so that each place is right when its turn comes.
  public func editToDelete(_ indices: some Sequence<Int>) -> Edit? {
    let places = places(indices)
    var splices: [Splice] = []
    for index in places.reversed() {
      if let last = splices.last, last.at == index + 1 {
        splices[splices.count - 1] = Splice(at: index, removing: last.removing + 1, inserting: [])
      } else {
        splices.append(Splice(at: index, removing: 1, inserting: []))
      }
    }
    return splices.isEmpty ? nil : Edit(.deleteContacts(places.count), splices)
  }

  /// Appends what was read from a file.
  public func editToAppend(_ imported: ImportedDraft) -> Edit? {
    imported.inputs.isEmpty ? nil : editToAppend(imported.draftInputs(countingFrom: nextID))
  }

  func editToAppend(_ new: [DraftInput]) -> Edit {
    Edit(.importContacts(new.count), [Splice(at: inputs.count, removing: 0, inserting: new)])
  }

  /// Puts another input in the place of one, which keeps its identity.
  func editToChange(
    _ index: Int, _ label: EditLabel, _ change: (inout DraftInput) -> Void
  ) -> Edit? {
    guard inputs.indices.contains(index) else { return nil }
    var input = inputs[index]
    change(&input)
    return Edit(label, [Splice(at: index, removing: 1, inserting: [input])])
  }

  /// The indices that are there, once each, in order.
  func places(_ indices: some Sequence<Int>) -> [Int] {
    Set(indices).filter(inputs.indices.contains).sorted()
  }
}
