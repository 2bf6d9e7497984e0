/// What the query of a request for one record, or for a page of them, asks for.
struct RecordQuery: Hashable, Sendable {
  static let maximumResults = 100

  var request: ReadRequest
  var archived: Bool
  var limit: Int
  var after: String?

  /// - Parameter values: those of a name, each of which may be several with commas between them.
  init(_ values: (String) -> [String]) {
    func names(_ name: String) -> [String] {
      values(name).flatMap { $0.split(separator: ",").map(String.init) }
    }
    request = ReadRequest(
      properties: names("properties"), propertiesWithHistory: names("propertiesWithHistory"),
      idProperty: values("idProperty").first)
    archived = values("archived").first?.lowercased() == "true"
    limit = values("limit").first.flatMap { Int32($0) }.map { Int($0) } ?? 10
    after = values("after").first
  }
}
