internal import ContactsModel

extension RecentUse {
  public func jsonBytes() -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.name("properties")
    writer.strings(properties)
    writer.name("records")
    writer.beginArray()
    for record in records { record.write(to: &writer) }
    writer.endArray()
    writer.name("commands")
    writer.strings(commands)
    writer.endObject()
    return writer.bytes
  }

  /// Nil if this is no JSON object; what cannot be read of it is left out.
  public init?(jsonBytes bytes: [UInt8]) {
    guard let node = try? JSONReader.read(bytes), node.isObject else { return nil }
    self.init(
      properties: node["properties"]?.elements.compactMap(\.text) ?? [],
      records: node["records"]?.elements.compactMap { Record(stored: $0) } ?? [],
      commands: node["commands"]?.elements.compactMap(\.text) ?? [])
  }
}

extension RecentUse.Record {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.name("portal")
    writer.number(portal)
    writer.member("object", record.object)
    writer.member("id", record.id)
    if let name = record.name { writer.member("name", name) }
    if let detail = record.detail { writer.member("detail", detail) }
    writer.endObject()
  }

  fileprivate init?(stored node: JSONNode) {
    guard let portal = node["portal"]?.text.flatMap({ Int($0) }), let object = node["object"]?.text,
      let id = node["id"]?.text
    else { return nil }
    self.portal = portal
    record = FoundRecord(object: object, id: id, name: node["name"]?.text, detail: node["detail"]?.text)
  }
}
