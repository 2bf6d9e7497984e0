internal import ContactsModel

extension EditLabel {
  /// The name of the case, then what it holds.
  var jsonValue: JSONValue {
    switch self {
    case .addContact: Self.json("addContact")
    case .duplicateContacts(let count): Self.json("duplicateContacts", .number(String(count)))
    case .deleteContacts(let count): Self.json("deleteContacts", .number(String(count)))
    case .setProperty(let name): Self.json("setProperty", .string(name))
    case .addProperty(let name): Self.json("addProperty", .string(name))
    case .removeProperty(let name): Self.json("removeProperty", .string(name))
    case .rewriteContact: Self.json("rewriteContact")
    case .addAssociation: Self.json("addAssociation")
    case .setAssociation: Self.json("setAssociation")
    case .removeAssociation: Self.json("removeAssociation")
    case .importContacts(let count): Self.json("importContacts", .number(String(count)))
    case .setOnAll(let name, let count): Self.json("setOnAll", .string(name), .number(String(count)))
    case .clearFromAll(let name, let count): Self.json("clearFromAll", .string(name), .number(String(count)))
    case .fillFromFirst(let name, let count):
      Self.json("fillFromFirst", .string(name), .number(String(count)))
    case .switchOff(let name): Self.json("switchOff", .string(name))
    case .switchOn(let name): Self.json("switchOn", .string(name))
    case .replaceText(let count): Self.json("replaceText", .number(String(count)))
    case .applyPreset(let name, let count): Self.json("applyPreset", .string(name), .number(String(count)))
    case .readLabels(let count): Self.json("readLabels", .number(String(count)))
    case .changeExisting(let count): Self.json("changeExisting", .number(String(count)))
    case .settleConflicts(let count): Self.json("settleConflicts", .number(String(count)))
    case .noteUpdates(let count): Self.json("noteUpdates", .number(String(count)))
    case .takeSuggestions(let name, let count):
      Self.json("takeSuggestions", .string(name), .number(String(count)))
    }
  }

  init?(stored node: JSONNode) {
    let detail = node.elements.dropFirst().first?.text
    let count = detail.flatMap { Int($0) } ?? 0
    let contacts = node.elements.dropFirst(2).first?.text.flatMap { Int($0) } ?? 0
    switch node.elements.first?.text {
    case "addContact": self = .addContact
    case "duplicateContacts": self = .duplicateContacts(count)
    case "deleteContacts": self = .deleteContacts(count)
    case "setProperty": self = .setProperty(detail ?? "")
    case "addProperty": self = .addProperty(detail ?? "")
    case "removeProperty": self = .removeProperty(detail ?? "")
    case "rewriteContact": self = .rewriteContact
    case "addAssociation": self = .addAssociation
    case "setAssociation": self = .setAssociation
    case "removeAssociation": self = .removeAssociation
    case "importContacts": self = .importContacts(count)
    case "setOnAll": self = .setOnAll(detail ?? "", contacts)
    case "clearFromAll": self = .clearFromAll(detail ?? "", contacts)
    case "fillFromFirst": self = .fillFromFirst(detail ?? "", contacts)
    case "readLabels": self = .readLabels(count)
    case "changeExisting": self = .changeExisting(count)
    case "settleConflicts": self = .settleConflicts(count)
    case "noteUpdates": self = .noteUpdates(count)
    case "replaceText": self = .replaceText(count)
    case "applyPreset": self = .applyPreset(detail ?? "", contacts)
    case "takeSuggestions": self = .takeSuggestions(detail ?? "", contacts)
    case "switchOff": self = .switchOff(detail ?? "")
    case "switchOn": self = .switchOn(detail ?? "")
    default: return nil
    }
  }

  private static func json(_ name: String, _ detail: JSONValue...) -> JSONValue {
    .array([.string(name)] + detail)
  }
}
