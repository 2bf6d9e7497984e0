public import ContactsModel

extension Draft {
  /// Turns inputs into changes of the contacts that are there.
  /// - Parameter records: the contacts by the index of the input. What was read of a property that the input has is what
  ///   it is compared with.
  public func editToChangeExisting(
    _ records: [Int: ContactRecord], readAt: String, portal: Int?
  ) -> Edit? {
    editToChange(records.keys, label: EditLabel.changeExisting) { index, input in
      guard input.existing == nil, let record = records[index], let id = record.id else { return false }
      let names = input.contact.properties.map(\.name) + ["email"]
      let values = Set(names).sorted().compactMap { name in
        record.value(of: name).map { Property(name, $0) }
      }
      input.existing = ExistingContact(id: id, values: values, readAt: readAt, portal: portal)
      input.contact.objectWriteTraceID = nil
      return true
    }
  }

  /// Notes what was updated as what the contacts hold now.
  public func editToNoteUpdates(_ sent: [InputID: [Property]], readAt: String) -> Edit? {
    let indices = sent.isEmpty ? [] : inputs.enumerated().filter { sent[$0.element.id] != nil }.map(\.offset)
    return editToChange(indices, label: EditLabel.noteUpdates) { _, input in
      guard let existing = input.existing, let values = sent[input.id] else { return false }
      input.existing = existing.updated(with: values, readAt: readAt)
      return true
    }
  }

  /// Notes that links were changed, as what the contacts are linked to now.
  public func editToNoteLinks(_ sent: [InputID: [LinkChange]]) -> Edit? {
    let indices = sent.isEmpty ? [] : inputs.enumerated().filter { sent[$0.element.id] != nil }.map(\.offset)
    return editToChange(indices, label: EditLabel.noteUpdates) { _, input in
      guard let existing = input.existing, let changes = sent[input.id] else { return false }
      var links = existing.links ?? ExistingLinks()
      links.apply(changes)
      input.existing = existing.with(links)
      return true
    }
  }

  /// Decides about what somebody else changed since it was read.
  /// - Parameters:
  ///   - conflicts: by the index of the input.
  ///   - keepingMine: the wanted values stay; else those of the others are taken.
  public func editToSettle(_ conflicts: [Int: Conflict], keepingMine: Bool) -> Edit? {
    editToChange(conflicts.keys, label: EditLabel.settleConflicts) { index, input in
      guard let existing = input.existing, let conflict = conflicts[index] else { return false }
      if case .links(let links) = conflict {
        for link in links { input.settle(link, keepingMine: keepingMine) }
        return true
      }
      let found = conflict.properties
      input.existing = existing.updated(by: found)
      guard !keepingMine else { return !found.isEmpty }
      for conflict in found {
        for position in input.contact.properties.indices
        where input.contact.properties[position].name == conflict.name {
          input.contact.properties[position].value = conflict.theirs ?? ""
        }
      }
      return !found.isEmpty
    }
  }
}

extension ExistingContact {
  /// With the values that others gave it meanwhile.
  fileprivate func updated(by conflicts: [PropertyConflict]) -> Self {
    updated(with: conflicts.map { Property($0.name, $0.theirs ?? "") }, readAt: readAt)
  }

  fileprivate func updated(with properties: [Property], readAt: String?) -> Self {
    let new = Dictionary(properties.map { ($0.name, $0.value) }) { _, last in last }
    let known = values.map { Property($0.name, new[$0.name] ?? $0.value) }
    let others = properties.filter { property in !values.contains { $0.name == property.name } }
    return Self(id: id, values: known + others, links: links, readAt: readAt, portal: portal)
  }
}
