/// The body of a batch update.
struct UpdateRequest: Hashable, Sendable {
  struct Input: Hashable, Sendable {
    var id: String
    var properties: [ContactInput.Property]
  }

  var inputs: [Input] = []

  /// Ids that stand there more than once.
  var repeatedIDs: [String] {
    Dictionary(grouping: inputs, by: \.id).filter { $0.value.count > 1 }.keys.sorted()
  }

  init(_ bytes: [UInt8]) throws(ShapeError) {
    let body = try JSONParser.parse(bytes)
    for element in try body.required("inputs").first?.elements() ?? [] {
      let fields = try element.required("id", "properties")
      inputs.append(Input(id: try fields[0].text(), properties: try .init(fields[1])))
    }
  }
}

extension [ContactInput.Property] {
  /// A name that stands there twice counts once, with its last value, as in any map; null sets nothing.
  init(_ json: ParsedJSON) throws(ShapeError) {
    self = []
    for member in try json.members() {
      guard let value = try member.value.optionalText() else { continue }
      removeAll { $0.name == member.name }
      append(ContactInput.Property(name: member.name, value: value))
    }
  }
}
