extension ContactInput {
  /// Writes the wire form: the trace id if there is one, then the properties in their order, then the associations.
  public func write(to writer: inout JSONWriter) {
    writer.beginObject()
    if let objectWriteTraceID { writer.member("objectWriteTraceId", objectWriteTraceID) }
    writer.properties(properties)
    writer.associations(associations)
    writer.endObject()
  }

  /// The wire form.
  public func jsonBytes() -> [UInt8] {
    var writer = JSONWriter(capacity: 512)
    write(to: &writer)
    return writer.bytes
  }

  /// How many bytes the wire form has.
  package var jsonByteCount: Int {
    var writer = JSONWriter.counting
    write(to: &writer)
    return writer.byteCount
  }

  /// The wire form with a trace id.
  /// - Parameter plain: the wire form of the same contact without one.
  package static func jsonBytes(_ plain: [UInt8], with traceID: String) -> [UInt8] {
    var writer = JSONWriter(capacity: plain.count + 48)
    writer.beginObject()
    writer.member("objectWriteTraceId", traceID)
    writer.rest(ofObject: plain)
    return writer.bytes
  }
}

extension JSONWriter {
  /// The member `properties`, in their order.
  package mutating func properties(_ properties: [Property]) {
    name("properties")
    beginObject()
    for property in properties { member(property.name, property.value) }
    endObject()
  }

  /// The member `associations`, in their order.
  mutating func associations(_ associations: [Association]) {
    name("associations")
    beginArray()
    for association in associations { association.write(to: &self) }
    endArray()
  }
}

extension Association {
  /// Writes the wire form: `to` with the id, then the types.
  public func write(to writer: inout JSONWriter) { write(to: &writer, object: nil) }

  /// Writes the form of a file for editing.
  /// - Parameters:
  ///   - object: what the record is, before the others, where a file says it; HubSpot takes none.
  ///   - writesTypes: whether there are types at all, in a file.
  package func write(to writer: inout JSONWriter, object: String?, writesTypes: Bool = true) {
    writer.beginObject()
    if let object { writer.member("object", object) }
    writer.name("to")
    writer.beginObject()
    writer.member("id", recordID)
    writer.endObject()
    guard writesTypes else {
      writer.endObject()
      return
    }
    writer.name("types")
    writer.beginArray()
    for type in types { type.write(to: &writer) }
    writer.endArray()
    writer.endObject()
  }
}

extension AssociationType {
  /// An id that is not a number is written as a string.
  public func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("associationCategory", category.rawValue)
    writer.name("associationTypeId")
    switch typeID {
    case .value(let number): writer.number(number)
    case .text(let text): writer.string(text)
    }
    writer.endObject()
  }
}
