/// What is done to the links of one contact to records of one other object.
public struct ContactLinks: Hashable, Sendable {
  /// The record id of the contact.
  public var contactID: String
  /// The singular name of the other object, or its type id.
  public var object: String
  /// The records, each with the types that are added or taken off; without types where the link goes as a whole.
  public var associations: [Association]

  /// What is done to these links.
  public init(contactID: String, object: String, associations: [Association]) {
    (self.contactID, self.object, self.associations) = (contactID, object, associations)
  }

  /// Writes `{"from":{"id":"1"},"to":{"id":"9"},"types":[…]}` for each link, as adding and taking off types have it.
  ///
  /// Source: schema `PublicAssociationMultiPost`.
  public func typeElements() -> [[UInt8]] {
    associations.map { association in
      var writer = JSONWriter(capacity: 128)
      writer.beginObject()
      writer.name("from")
      writer.recordID(contactID)
      writer.name("to")
      writer.recordID(association.recordID)
      writer.name("types")
      writer.beginArray()
      for type in association.types { type.write(to: &writer) }
      writer.endArray()
      writer.endObject()
      return writer.bytes
    }
  }

  /// `{"from":{"id":"1"},"to":[{"id":"9"}]}`, as taking links away has it.
  ///
  /// Source: schema `PublicAssociationMultiArchive`.
  public func archiveElement() -> [UInt8] {
    var writer = JSONWriter(capacity: 128)
    writer.beginObject()
    writer.name("from")
    writer.recordID(contactID)
    writer.name("to")
    writer.beginArray()
    for association in associations { writer.recordID(association.recordID) }
    writer.endArray()
    writer.endObject()
    return writer.bytes
  }
}
