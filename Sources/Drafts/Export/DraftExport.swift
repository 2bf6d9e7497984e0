public import ContactsModel

/// Writes drafts in the form in which they are exchanged.
public enum DraftExport {
  /// The API body of all inputs, however many. Importing it gives the same inputs.
  public static func json(_ contacts: some Sequence<ContactInput>) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.name("inputs")
    writer.beginArray()
    for contact in contacts { contact.write(to: &writer) }
    writer.endArray()
    writer.endObject()
    return writer.bytes
  }

  /// The API body of all inputs of a draft.
  public static func json(_ draft: Draft) -> [UInt8] {
    json(draft.inputs.lazy.map(\.contact))
  }
}
