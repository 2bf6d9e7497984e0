internal import ContactsModel

/// `{"of":["company"],"to":[{"object":"company","labels":["Primary"],"link":{…wire form…}}]}`
extension ExistingLinks {
  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("of", .array(objects.map(JSONValue.string)))
    writer.name("to")
    writer.beginArray()
    for link in links {
      writer.beginObject()
      writer.member("object", link.object)
      if !link.labels.isEmpty {
        writer.member("labels", .array(link.labels.map { $0.map(JSONValue.string) ?? .null }))
      }
      writer.name("link")
      link.association.write(to: &writer)
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
  }

  init(stored node: JSONNode) throws(DraftCodingError) {
    self.init(
      objects: node["of"]?.elements.compactMap(\.text) ?? [],
      links: try node.storedMember("to").elements.map { element throws(DraftCodingError) in
        ExistingLink(
          object: try element.storedMember("object").storedText,
          association: try Association(stored: element.storedMember("link")),
          labels: element["labels"]?.elements.map(\.text) ?? [])
      })
  }
}
