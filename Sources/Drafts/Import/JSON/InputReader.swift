internal import ContactsModel

/// Reads one input out of its JSON, and reports everything that it cannot take.
struct InputReader {
  /// What an input may hold.
  static let keys = ["properties", "associations", "objectWriteTraceId"]

  var names: NamePool
  /// An id is that of a contact that exists, and is kept.
  private let namesContacts: Bool
  private(set) var problems: [(problem: Problem, line: Int)] = []
  private var contact = ContactInput()
  /// What a file for editing says of links that HubSpot's bodies do not.
  private(set) var hints = InputHints.none
  private(set) var unlinks: [ExistingLink] = []

  init(names: NamePool, namesContacts: Bool = false) {
    (self.names, self.namesContacts) = (names, namesContacts)
  }

  mutating func read(_ node: JSONNode) -> ContactInput {
    guard node.isObject else {
      report(.error, .notAnObject, at: .properties, node.line)
      return contact
    }
    var seen: Set<String> = []
    for member in node.members {
      if Self.keys.contains(member.name), !seen.insert(member.name).inserted {
        report(.error, .repeatedKey(member.name), at: .unknownKey(member.name), member.namePosition.line)
        continue
      }
      switch member.name {
      case "properties": readProperties(member.node)
      case "associations": readAssociations(member.node)
      case "objectWriteTraceId": contact.objectWriteTraceID = text(of: member.node, at: .traceID)
      case "id" where namesContacts:
        let key = text(of: member.node, at: .recordID) ?? ""
        contact.properties.insert(Property(KeyedInput.keyProperty, key), at: 0)
      case "idProperty" where namesContacts && member.node.text == "email": break
      case "from" where node["to"] != nil:
        report(.error, .namesExistingContact, at: .recordID, member.namePosition.line)
      case "to" where node["from"] != nil, "types" where node["from"] != nil: break
      case "unlink" where namesContacts: readUnlinks(member.node)
      case "id": report(.error, .namesExistingContact, at: .recordID, member.namePosition.line)
      case "idProperty":
        report(.error, .namesExistingContact, at: .unknownKey(member.name), member.namePosition.line)
      default: reportUnknown(member, in: nil)
      }
    }
    return contact
  }

  private mutating func readProperties(_ node: JSONNode) {
    guard node.isObject else {
      if node.kind != .null { report(.error, .notAnObject, at: .properties, node.line) }
      return
    }
    contact.properties.reserveCapacity(node.members.count)
    for member in node.members {
      let path = FieldPath.property(member.name)
      if member.node.kind == .null {
        report(.warning, .nullValue, at: path, member.namePosition.line)
      } else if let value = text(of: member.node, at: path) {
        contact.properties.append(Property(names.shared(member.name), bare(value, member)))
      }
    }
  }

  /// An address without what stands around it. Every other value is kept as it is: its bytes are those that are sent.
  private mutating func bare(_ value: String, _ member: JSONNode.Member) -> String {
    guard member.name == "email", let bare = EmailForm.bare(value) else { return value }
    report(.warning, .repaired(.address(value: value)), at: .property("email"), member.node.line)
    return bare
  }

  private mutating func readAssociations(_ node: JSONNode) {
    guard case .array(let elements) = node.kind else {
      if node.kind != .null {
        report(.error, .unreadableAssociations, at: .unknownKey("associations"), node.line)
      }
      return
    }
    for (position, element) in elements.enumerated() { readAssociation(element, position) }
  }

  private mutating func readAssociation(_ node: JSONNode, _ position: Int) {
    let path = "associations[\(position)]"
    var association = Association(recordID: "", types: [])
    if !node.isObject { report(.error, .notAnObject, at: .unknownKey(path), node.line) }
    for member in node.members {
      switch member.name {
      case "to": association.recordID = recordID(member.node, position)
      case "types": association.types = types(member.node, path)
      case "object" where namesContacts:
        let object = member.node.text.map(Self.objectName)
        hints.setAssociation(at: position, to: AssociationHint(object: object))
      default: reportUnknown(member, in: path)
      }
    }
    contact.associations.append(association)
  }

  /// Links that go: without types the whole link.
  private mutating func readUnlinks(_ node: JSONNode) {
    guard case .array(let elements) = node.kind else {
      if node.kind != .null { report(.error, .unreadableAssociations, at: .unknownKey("unlink"), node.line) }
      return
    }
    for (position, element) in elements.enumerated() {
      let path = "unlink[\(position)]"
      let id = element["to"]?["id"]?.text ?? ""
      guard let object = element["object"]?.text, !object.isEmpty, !id.isEmpty else {
        report(.error, .unreadableAssociations, at: .unknownKey(path), element.line)
        continue
      }
      let types = element["types"].map { self.types($0, path) } ?? []
      unlinks.append(
        ExistingLink(object: Self.objectName(object), association: Association(recordID: id, types: types)))
      for member in element.members where !["object", "to", "types"].contains(member.name) {
        reportUnknown(member, in: path)
      }
    }
  }

  /// The singular name of an object, however it is written.
  private static func objectName(_ text: String) -> String {
    AssociationTypeTable.builtIn.object(named: text)?.name ?? text
  }

  private mutating func recordID(_ node: JSONNode, _ position: Int) -> String {
    let path = "associations[\(position)].to"
    guard node.isObject else {
      report(.error, .notAnObject, at: .unknownKey(path), node.line)
      return node.text ?? ""
    }
    for member in node.members where member.name != "id" { reportUnknown(member, in: path) }
    return node["id"].flatMap { text(of: $0, at: .associationRecordID(position)) } ?? ""
  }

  private mutating func types(_ node: JSONNode, _ path: String) -> [AssociationType] {
    if node.kind == .null { return [] }
    guard case .array(let elements) = node.kind else {
      report(.error, .unreadableAssociations, at: .unknownKey("\(path).types"), node.line)
      return []
    }
    return elements.enumerated().map { number, element in
      type(element, "\(path).types[\(number)]")
    }
  }

  private mutating func type(_ node: JSONNode, _ path: String) -> AssociationType {
    if !node.isObject { report(.error, .notAnObject, at: .unknownKey(path), node.line) }
    for member in node.members
    where member.name != "associationCategory" && member.name != "associationTypeId" {
      reportUnknown(member, in: path)
    }
    let category = names.shared(node["associationCategory"]?.text ?? "")
    let typeID = node["associationTypeId"].flatMap { Tolerant<Int32>(json: $0) }
    return AssociationType(category: AssociationCategory(rawValue: category), typeID: typeID ?? .text(""))
  }

  /// Text, or what reads as text; nil for null. An array or object is kept as its JSON, so that it can be seen.
  private mutating func text(of node: JSONNode, at path: FieldPath) -> String? {
    switch node.kind {
    case .array: report(.error, .notText(.array), at: path, node.line)
    case .object: report(.error, .notText(.object), at: path, node.line)
    case .null, .bool, .number, .string: break
    }
    return node.text
  }

  private mutating func reportUnknown(_ member: JSONNode.Member, in path: String?) {
    let full = path.map { "\($0).\(member.name)" } ?? member.name
    report(.warning, .unknownKey, at: .unknownKey(full), member.namePosition.line)
  }

  private mutating func report(_ severity: Severity, _ rule: Rule, at path: FieldPath, _ line: Int) {
    problems.append((Problem(severity, rule, at: path), line))
  }
}
