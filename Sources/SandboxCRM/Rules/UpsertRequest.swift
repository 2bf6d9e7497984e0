/// The body of a batch upsert.
struct UpsertRequest: Hashable, Sendable {
  struct Input: Hashable, Sendable {
    var id: String
    /// Nil means the record id.
    var idProperty: String?
    var properties: [ContactInput.Property]
  }

  var inputs: [Input] = []

  init(_ bytes: [UInt8]) throws(ShapeError) {
    let body = try JSONParser.parse(bytes)
    for element in try body.required("inputs").first?.elements() ?? [] {
      let fields = try element.required("id", "properties")
      inputs.append(
        Input(
          id: try fields[0].text(), idProperty: try element["idProperty"]?.optionalText(),
          properties: try .init(fields[1])))
    }
  }
}
