/// The body of a batch that makes associations, takes labels off them, or takes them away.
struct AssociationWriteRequest: Hashable, Sendable {
  static let maximumInputs = 2_000

  struct Input: Hashable, Sendable {
    var contactID: String
    var recordID: String
    /// None where the association goes as a whole.
    var types: [ContactInput.AssociationType]
  }

  var inputs: [Input] = []
  /// Of the elements in the body.
  var count = 0

  /// - Parameter namesTypes: whether each element has one record and types, or several records.
  init(_ bytes: [UInt8], namesTypes: Bool) throws(ShapeError) {
    let body = try JSONParser.parse(bytes)
    for element in try body.required("inputs").first?.elements() ?? [] {
      count += 1
      let fields =
        namesTypes
        ? try element.required("from", "to", "types") : try element.required("from", "to")
      let contact = try fields[0].required("id")[0].text()
      guard namesTypes else {
        for record in try fields[1].elements() {
          inputs.append(Input(contactID: contact, recordID: try record.required("id")[0].text(), types: []))
        }
        continue
      }
      let types = try fields[2].elements().map { type throws(ShapeError) in
        try ContactInput.AssociationType(type)
      }
      inputs.append(
        Input(contactID: contact, recordID: try fields[1].required("id")[0].text(), types: types))
    }
  }
}
