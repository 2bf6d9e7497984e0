/// A link from the new contact to a record, with one or more types.
public struct Association: Hashable, Sendable {
  /// `to.id` on the wire: the id of a company, deal, ticket or other record.
  public var recordID: String
  /// `types` on the wire: at least one, for HubSpot refuses an association without.
  public var types: [AssociationType]

  /// A link to one record.
  public init(recordID: String, types: [AssociationType]) {
    self.recordID = recordID
    self.types = types
  }
}
