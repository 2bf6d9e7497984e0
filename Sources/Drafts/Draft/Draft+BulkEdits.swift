public import ContactsModel

/// Edits of many contacts that are one step of undo. Contacts that would not change are left out; where none
/// would, there is no edit.
extension Draft {
  /// Gives a property one value in all contacts, and adds it where it is missing.
  public func editToSet(_ property: Property, onAll indices: some Sequence<Int>) -> Edit? {
    editToChange(indices, as: .set(property)) {
      .setOnAll(property.name, $0)
    } by: { _, input in
      input.set(property)
    }
  }

  /// Takes a property from all contacts, also where it is switched off. Contacts that HubSpot has a value of are cleared
  /// of it.
  public func editToClear(_ name: String, fromAll indices: some Sequence<Int>) -> Edit? {
    editToChange(indices, as: .clear(name)) {
      .clearFromAll(name, $0)
    } by: { _, input in
      input.clear(name)
    }
  }

  /// Copies the property at a position of one contact to the others.
  public func editToFill(
    _ position: Int, of first: Int, to indices: some Sequence<Int>
  ) -> Edit? {
    guard inputs.indices.contains(first), inputs[first].contact.properties.indices.contains(position) else {
      return nil
    }
    let property = inputs[first].contact.properties[position]
    return editToChange(indices, as: .fill(position: position, first: first)) {
      .fillFromFirst(property.name, $0)
    } by: { index, input in
      index != first && input.set(property)
    }
  }

  /// Makes changes of values that were found before. One whose value is another now is left out.
  public func editToMake(_ changes: [ValueChange]) -> Edit? {
    let byInput = Dictionary(grouping: changes, by: \.input)
    return editToChange(byInput.keys, as: .make(changes)) {
      .replaceText($0)
    } by: { index, input in
      var isChanged = false
      for change in byInput[index, default: []] {
        guard input.contact.properties.indices.contains(change.position),
          input.contact.properties[change.position].value == change.before
        else { continue }
        input.contact.properties[change.position].value = change.after
        isChanged = true
      }
      return isChanged
    }
  }

  /// - Parameter kind: what the change is, where a record can tell it; otherwise the record holds all that changes.
  func editToChange(
    _ indices: some Sequence<Int>, as kind: BulkEdit.Change? = nil, label: (Int) -> EditLabel,
    by change: (Int, inout DraftInput) -> Bool
  ) -> Edit? {
    var splices: [Splice] = []
    var changed: [Int] = []
    for index in places(indices) {
      var input = inputs[index]
      guard change(index, &input) else { continue }
      changed.append(index)
      put(input, at: index, into: &splices)
    }
    guard !splices.isEmpty else { return nil }
    return Edit(label(changed.count), splices, bulk: kind.map { BulkEdit($0, of: changed) })
  }

  /// A splice rebuilds a whole chunk: neighbours share one, with the few inputs that may stand between them.
  private func put(_ input: DraftInput, at index: Int, into splices: inout [Splice]) {
    let last = splices.count - 1
    if last >= 0, index - splices[last].at - splices[last].removing <= Self.widestGap {
      splices[last].inserting += inputs[(splices[last].at + splices[last].removing)..<index]
      splices[last].inserting.append(input)
      splices[last].removing = splices[last].inserting.count
    } else {
      splices.append(Splice(at: index, removing: 1, inserting: [input]))
    }
  }

  private static let widestGap = 4
}

extension DraftInput {
  /// False if there is nothing to clear.
  fileprivate mutating func clear(_ name: String) -> Bool {
    if existing?.value(of: name) != nil {
      let wasOff = hints.off.contains { $0.property.name == name }
      hints.off.removeAll { $0.property.name == name }
      return contact.set(Property(name, "")) || wasOff
    }
    let before = contact.properties.count + hints.off.count
    contact.properties.removeAll { $0.name == name }
    hints.off.removeAll { $0.property.name == name }
    return contact.properties.count + hints.off.count < before
  }

  /// A property that is set is sent, also where it was switched off. False if there is nothing to change.
  fileprivate mutating func set(_ property: Property) -> Bool {
    let wasOff = hints.off.contains { $0.property.name == property.name }
    if wasOff { hints.off.removeAll { $0.property.name == property.name } }
    return contact.set(property) || wasOff
  }
}

extension ContactInput {
  /// False if the property has that value already.
  fileprivate mutating func set(_ property: Property) -> Bool {
    let positions = properties.indices.filter { properties[$0].name == property.name }
    guard !positions.isEmpty else {
      properties.append(property)
      return true
    }
    let others = positions.filter { properties[$0].value != property.value }
    for position in others { properties[position].value = property.value }
    return !others.isEmpty
  }
}
