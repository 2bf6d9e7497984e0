/// A record that contacts can be linked to, as far as people need it to tell it from others.
public struct FoundRecord: Hashable, Sendable {
  /// The singular name of the object, or its type id.
  public var object: String
  public var id: String
  /// Nil where the record has none, or it is not known.
  public var name: String?
  /// What tells it from others of the same name: a domain, an e-mail, a stage.
  public var detail: String?
  public var isArchived: Bool

  public init(
    object: String, id: String, name: String? = nil, detail: String? = nil, isArchived: Bool = false
  ) {
    self.object = object
    self.id = id
    self.name = name
    self.detail = detail
    self.isArchived = isArchived
  }
}
