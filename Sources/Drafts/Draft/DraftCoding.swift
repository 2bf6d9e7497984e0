internal import ContactsModel

/// Inputs of a draft as bytes, with their identities and hints: an array of
/// `{"id":1,"contact":{…wire form…},"hints":[…],"off":[{"at":0,"name":"city","value":"Ulm"}],
/// "existing":{"id":"101","readAt":"…","values":{"city":"Bonn"},"links":{"of":["company"],"to":[…]}}}`.
public enum DraftCoding {
  public static func encode(_ inputs: some Sequence<DraftInput>) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginArray()
    for input in inputs { input.write(to: &writer) }
    writer.endArray()
    return writer.bytes
  }

  public static func decode(_ bytes: [UInt8]) throws(DraftCodingError) -> [DraftInput] {
    guard case .array(let elements) = try read(bytes).kind else { throw .form }
    return try elements.map { element throws(DraftCodingError) in try DraftInput(stored: element) }
  }

  static func read(_ bytes: [UInt8]) throws(DraftCodingError) -> JSONNode {
    do throws(JSONSyntaxError) {
      return try JSONReader.read(bytes)
    } catch {
      throw .syntax(error)
    }
  }
}

extension DraftInput {
  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.name("id")
    writer.number(id.rawValue)
    writer.name("contact")
    contact.write(to: &writer)
    if !hints.associations.isEmpty {
      writer.name("hints")
      writer.beginArray()
      for hint in hints.associations { hint.write(to: &writer) }
      writer.endArray()
    }
    if !hints.off.isEmpty {
      writer.name("off")
      writer.beginArray()
      for off in hints.off { off.write(to: &writer) }
      writer.endArray()
    }
    if let existing {
      writer.name("existing")
      existing.write(to: &writer)
    }
    writer.endObject()
  }

  init(stored node: JSONNode) throws(DraftCodingError) {
    guard let id = node["id"]?.text.flatMap({ UInt64($0) }), let contact = node["contact"] else {
      throw .form
    }
    self.init(
      id: InputID(rawValue: id), contact: try ContactInput(stored: contact),
      hints: InputHints(
        associations: node["hints"]?.elements.map { AssociationHint(stored: $0) } ?? [],
        off: node["off"]?.elements.compactMap { SwitchedOffProperty(stored: $0) } ?? []),
      existing: try node["existing"].map { node throws(DraftCodingError) in
        try ExistingContact(stored: node)
      })
  }
}

extension ExistingContact {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("id", .string(id))
    if isUnread { writer.member("unread", .bool(true)) }
    if let readAt { writer.member("readAt", .string(readAt)) }
    if let portal {
      writer.name("portal")
      writer.number(portal)
    }
    writer.name("values")
    writer.beginObject()
    for value in values { writer.member(value.name, .string(value.value)) }
    writer.endObject()
    if let links {
      writer.name("links")
      links.write(to: &writer)
    }
    writer.endObject()
  }

  fileprivate init(stored node: JSONNode) throws(DraftCodingError) {
    let portal = node["portal"]?.text.flatMap { Int($0) }
    if node["unread"] != nil {
      self.init(unread: try node.storedMember("id").storedText, portal: portal)
      return
    }
    self.init(
      id: try node.storedMember("id").storedText,
      values: try node.storedMember("values").storedProperties,
      links: try node["links"].map { node throws(DraftCodingError) in try ExistingLinks(stored: node) },
      readAt: try node["readAt"]?.storedText,
      portal: portal)
  }
}

extension AssociationHint? {
  fileprivate func write(to writer: inout JSONWriter) {
    guard let hint = self else { return writer.null() }
    writer.beginObject()
    if let object = hint.object { writer.member("object", object) }
    if let recordName = hint.recordName { writer.member("recordName", recordName) }
    if !hint.labels.isEmpty {
      writer.member("labels", .array(hint.labels.map { $0.map(JSONValue.string) ?? .null }))
    }
    writer.endObject()
  }
}

extension AssociationHint {
  fileprivate init?(stored node: JSONNode) {
    guard node.isObject else { return nil }
    self.init(
      object: node["object"]?.text, recordName: node["recordName"]?.text,
      labels: node["labels"]?.elements.map(\.text) ?? [])
  }
}

extension SwitchedOffProperty {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.name("at")
    writer.number(position)
    writer.member("name", .string(property.name))
    writer.member("value", .string(property.value))
    writer.endObject()
  }

  fileprivate init?(stored node: JSONNode) {
    guard let position = node["at"]?.text.flatMap({ Int($0) }), let name = node["name"]?.text,
      let value = node["value"]?.text
    else { return nil }
    self.init(Property(name, value), position: position)
  }
}
