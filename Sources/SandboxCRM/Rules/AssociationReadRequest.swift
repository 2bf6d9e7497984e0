/// The body of a batch read of associations.
struct AssociationReadRequest: Hashable, Sendable {
  static let maximumInputs = 1_000
  /// How many linked records one page of a contact holds.
  static let pageSize = 500

  struct Input: Hashable, Sendable {
    var id: String
    /// How many records came before the page.
    var after: Int
  }

  var inputs: [Input] = []

  init(_ bytes: [UInt8]) throws(ShapeError) {
    let body = try JSONParser.parse(bytes)
    for element in try body.required("inputs").first?.elements() ?? [] {
      let after = try element["after"]?.integer() ?? 0
      inputs.append(Input(id: try element.required("id")[0].text(), after: max(0, Int(after))))
    }
  }
}
