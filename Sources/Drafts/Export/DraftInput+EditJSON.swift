internal import ContactsModel

extension DraftInput {
  /// One element of `inputs`. Of a contact that exists it has the id, what changes, the links that are made and those
  /// that go: `edit --from` reads it.
  func jsonBytes() -> [UInt8] {
    guard let update else { return contact.jsonBytes() }
    var writer = JSONWriter(capacity: 256)
    writer.beginObject()
    writer.member("id", update.id)
    writer.properties(update.properties)
    write(linksTo: &writer)
    let going = linkChanges().filter { !$0.removing.isEmpty }
    if !going.isEmpty {
      writer.name("unlink")
      writer.beginArray()
      for change in going { change.writeRemoval(to: &writer) }
      writer.endArray()
    }
    writer.endObject()
    return writer.bytes
  }

  private func write(linksTo writer: inout JSONWriter) {
    let changed = changedLinkPositions(.builtIn).sorted()
    guard !changed.isEmpty else { return }
    writer.name("associations")
    writer.beginArray()
    for position in changed {
      let association = contact.associations[position]
      // The types tell it, where HubSpot defines one of them.
      let isTold = AssociationTypeTable.builtIn.object(of: association, nil) != nil
      association.write(to: &writer, object: isTold ? nil : linkedObject(at: position, .builtIn))
    }
    writer.endArray()
  }
}

extension LinkChange {
  /// Without types the whole link goes.
  fileprivate func writeRemoval(to writer: inout JSONWriter) {
    let types = isUnlinking ? nil : removing
    Association(recordID: recordID, types: types ?? []).write(
      to: &writer, object: object, writesTypes: types != nil)
  }
}
