internal import ContactsModel

extension DraftRecord {
  /// The record as JSON: `{"do":"undo"}`,
  /// `{"do":"edit","label":["deleteContacts",2],"splices":[{"at":0,"removing":2,"inserting":[]}]}`,
  /// `{"do":"bulk","set":["city","Ulm"],"of":[0,100]}`, or `{"do":"append","name":7,"first":100,"count":300}`.
  public func jsonBytes() -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    switch self {
    case .undo: writer.member("do", "undo")
    case .redo: writer.member("do", "redo")
    case .edit(let edit):
      writer.member("do", "edit")
      edit.write(to: &writer)
    case .bulk(let bulk):
      writer.member("do", "bulk")
      bulk.write(to: &writer)
    case .append(let appended):
      writer.member("do", "append")
      appended.write(to: &writer)
    }
    writer.endObject()
    return writer.bytes
  }

  public init(jsonBytes bytes: [UInt8]) throws(DraftCodingError) {
    let node = try DraftCoding.read(bytes)
    switch node["do"]?.text {
    case "undo": self = .undo
    case "redo": self = .redo
    case "edit": self = .edit(try Edit(stored: node))
    case "bulk": self = .bulk(try BulkEdit(stored: node))
    case "append": self = .append(try AppendedInputs(stored: node))
    default: throw .form
    }
  }
}

extension Edit {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.member("label", label.jsonValue)
    writer.name("splices")
    writer.beginArray()
    for splice in splices { splice.write(to: &writer) }
    writer.endArray()
  }

  fileprivate init(stored node: JSONNode) throws(DraftCodingError) {
    guard let label = node["label"].flatMap({ EditLabel(stored: $0) }), let splices = node["splices"] else {
      throw .form
    }
    self.init(
      label,
      try splices.elements.map { element throws(DraftCodingError) in try Splice(stored: element) })
  }
}

extension Splice {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.name("at")
    writer.number(at)
    writer.name("removing")
    writer.number(removing)
    writer.name("inserting")
    writer.beginArray()
    for input in inserting { input.write(to: &writer) }
    writer.endArray()
    writer.endObject()
  }

  fileprivate init(stored node: JSONNode) throws(DraftCodingError) {
    guard let at = node["at"]?.text.flatMap({ Int($0) }),
      let removing = node["removing"]?.text.flatMap({ Int($0) }), let inserting = node["inserting"]
    else { throw .form }
    self.init(
      at: at, removing: removing,
      inserting: try inserting.elements.map { element throws(DraftCodingError) in
        try DraftInput(stored: element)
      })
  }
}

extension AppendedInputs {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.name("name")
    writer.number(name)
    writer.name("first")
    writer.number(firstID.rawValue)
    writer.name("count")
    writer.number(count)
  }

  fileprivate init(stored node: JSONNode) throws(DraftCodingError) {
    guard let name = node["name"]?.text.flatMap({ Int64($0) }),
      let first = node["first"]?.text.flatMap({ UInt64($0) }),
      let count = node["count"]?.text.flatMap({ Int($0) })
    else { throw .form }
    self.init(name: name, firstID: InputID(rawValue: first), count: count)
  }
}
