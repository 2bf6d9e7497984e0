internal import ContactsModel

extension ImportsLeftOut {
  /// `inputs[3] ann@acme.example: …`
  public var line: String { "inputs[\(index)]\(email.map { " \($0)" } ?? ""): \(message)" }

  /// Why it is left out, in one sentence without the input.
  public var message: String {
    switch reason {
    case .plan(.errors(let problems)):
      problems.filter(\.isError).map { "\($0.path.text): \($0.message)" }.joined(separator: "; ")
    case .plan(.exists(let id)): "it exists already" + (id.map { " as contact \($0)" } ?? "")
    case .plan(.unchanged): "nothing changes"
    case .plan(.sent): "it was sent before"
    case .plan(.conflict(let conflict)): conflict.sentence
    case .plan(.notMarked): "it is not marked"
    case .changesContact: "it changes a contact that exists, and an import creates"
    case .empty: "it has no property with a value"
    case .repeatedProperty(let name): "the property \(name.quoted) appears twice"
    case .severalTypes(let record):
      "an import links by one type, and the link to \(record.quoted) has several or none"
    case .label(let record, let type):
      "an import knows types by label, and the link to \(record.quoted) has \(type.category.rawValue) \(type.typeID)"
    case .severalRecords(let object): "an import links to one \(object), and it has several"
    case .object(let object): "an import of contacts does not link to a \(object)"
    }
  }
}
