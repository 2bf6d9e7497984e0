internal import ContactsModel

/// Inputs of a draft as bytes, with their identities and hints: an array of
/// `{"id":1,"contact":{…wire form…},"hints":[…]}`.
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
    writer.endObject()
  }

  init(stored node: JSONNode) throws(DraftCodingError) {
    guard let id = node["id"]?.text.flatMap({ UInt64($0) }), let contact = node["contact"] else {
      throw .form
    }
    self.init(
      id: InputID(rawValue: id), contact: try ContactInput(stored: contact),
      hints: InputHints(associations: node["hints"]?.elements.map { AssociationHint(stored: $0) } ?? []))
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
