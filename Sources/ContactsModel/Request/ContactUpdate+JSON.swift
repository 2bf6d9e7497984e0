extension ContactUpdate {
  /// Writes the wire form: the id, then the properties in their order.
  public func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("id", id)
    writer.properties(properties)
    writer.endObject()
  }
}
