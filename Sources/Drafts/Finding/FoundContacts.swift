/// What came of looking for contacts that exist.
public struct FoundContacts: Hashable, Sendable {
  /// With the values of everything that may be written, as they were read.
  public var contacts: [ExistingContact]
  /// Names that no contact has.
  public var missing: [String]
  /// How many fit in all; more than there are contacts where only so many were read.
  public var total: Int

  /// Why it is not known what they are linked to; nil where it is, or nobody asked.
  public var linksUntold: String?

  public init(contacts: [ExistingContact] = [], missing: [String] = [], total: Int? = nil) {
    self.contacts = contacts
    self.missing = missing
    self.total = total ?? contacts.count
  }
}
