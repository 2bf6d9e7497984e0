/// The body of a batch create.
struct CreateRequest: Hashable, Sendable {
  static let maximumInputs = 100

  var inputs: [ContactInput]

  /// Whether each input has a trace id of its own, without which one bad input refuses the whole batch.
  var isTraced: Bool {
    let ids = inputs.compactMap(\.traceID)
    return ids.count == inputs.count && Set(ids).count == ids.count
  }

  init(_ bytes: [UInt8]) throws(ShapeError) {
    let body = try JSONParser.parse(bytes)
    inputs = []
    for element in try body.required("inputs").first?.elements() ?? [] {
      inputs.append(try ContactInput(element))
    }
  }
}

extension ContactInput {
  init(_ json: ParsedJSON) throws(ShapeError) {
    _ = try json.members()
    self.init(properties: [], associations: [], traceID: nil)
    if let json = json["properties"] { properties = try .init(json) }
    for element in try json["associations"]?.elements() ?? [] {
      associations.append(try Association(element))
    }
    traceID = try json["objectWriteTraceId"]?.text()
    if traceID?.isEmpty == true { traceID = nil }
  }
}

extension ContactInput.Association {
  fileprivate init(_ json: ParsedJSON) throws(ShapeError) {
    let fields = try json.required("to", "types")
    recordID = try fields[0].required("id")[0].text()
    types = []
    for element in try fields[1].elements() {
      types.append(try ContactInput.AssociationType(element))
    }
    guard !types.isEmpty else {
      throw ShapeError(offset: fields[1].offset, reason: .missingFields(["types"]))
    }
  }
}

extension ContactInput.AssociationType {
  init(_ json: ParsedJSON) throws(ShapeError) {
    let fields = try json.required("associationCategory", "associationTypeId")
    let text = try fields[0].text()
    guard let category = AssociationCategory(rawValue: text) else {
      let known = AssociationCategory.allCases.map(\.rawValue)
      throw ShapeError(offset: fields[0].offset, reason: .notOneOf(known, found: text))
    }
    self.init(category: category, typeID: try fields[1].integer())
  }
}
