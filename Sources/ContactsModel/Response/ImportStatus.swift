/// How far an import of files is. Every field but the id may be missing.
///
/// Source: schema `PublicImportResponse`.
public struct ImportStatus: Hashable, Sendable {
  /// By which it is asked for again.
  public let id: String
  /// `STARTED`, `PROCESSING`, `DONE`, `FAILED`, `CANCELED`, `DEFERRED` or `REVERTED`; HubSpot may add others.
  public var state: String?
  /// The name that it was given, `importName` on the wire.
  public var name: String?
  /// How many rows ended how, such as `CREATED_OBJECTS`, by HubSpot's own names.
  public var counters: [String: Int]
  /// When it began.
  public var createdAt: Timestamp?
  /// When it was last changed.
  public var updatedAt: Timestamp?

  /// Nil if the JSON is no object with an id.
  public init?(json: JSONNode) {
    guard let id = json["id"]?.text else { return nil }
    self.id = id
    state = json["state"]?.text
    name = json["importName"]?.text
    let members = json["metadata"]?["counters"]?.members ?? []
    counters = members.reduce(into: [:]) { counters, member in
      counters[member.name] = member.node.text.flatMap(Int.init)
    }
    createdAt = json["createdAt"]?.text.flatMap { Timestamp($0) }
    updatedAt = json["updatedAt"]?.text.flatMap { Timestamp($0) }
  }

  /// Nothing more comes of it: it is done, has failed, or was taken back.
  public var isEnded: Bool { ["DONE", "FAILED", "CANCELED", "REVERTED"].contains(state) }
}
