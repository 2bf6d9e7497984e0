extension ContactUpdate {
  /// Writes the wire form: the id, then the properties in their order.
  /// - Parameter associations: links that are made besides, where a file tells them; HubSpot takes none here.
  public func write(to writer: inout JSONWriter, associations: [Association] = []) {
    writer.beginObject()
    writer.member("id", id)
    writer.properties(properties)
    if !associations.isEmpty { writer.associations(associations) }
    writer.endObject()
  }
}
