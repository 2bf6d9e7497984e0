/// The body of a batch read; of a batch archive, which has `inputs` alone.
struct ReadRequest: Hashable, Sendable {
  static let maximumInputs = 100
  static let maximumInputsWithHistory = 50

  var ids: [String] = []
  var idProperty: String?
  var properties: [String]
  var propertiesWithHistory: [String]

  /// Of a read whose ids stand in its path.
  init(properties: [String], propertiesWithHistory: [String], idProperty: String? = nil) {
    (self.properties, self.propertiesWithHistory) = (properties, propertiesWithHistory)
    self.idProperty = idProperty
  }

  init(_ bytes: [UInt8]) throws(ShapeError) {
    let body = try JSONParser.parse(bytes)
    let inputs = try body.required("inputs").first
    properties = try Self.names(body["properties"])
    propertiesWithHistory = try Self.names(body["propertiesWithHistory"])
    idProperty = try body["idProperty"]?.text()
    for element in try inputs?.elements() ?? [] {
      ids += try element.required("id").map { json throws(ShapeError) in try json.text() }
    }
  }

  private static func names(_ json: ParsedJSON?) throws(ShapeError) -> [String] {
    try json?.texts() ?? []
  }
}
