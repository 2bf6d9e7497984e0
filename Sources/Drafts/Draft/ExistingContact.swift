public import ContactsModel

/// A contact that HubSpot has, as it was read: what an input that changes it is compared with.
public struct ExistingContact: Hashable, Sendable {
  /// The record id.
  public let id: String
  /// The values when it was read, each property once. One that is missing had none.
  public let values: [Property]
  /// What it was linked to when it was read; nil where nobody asked.
  public let links: ExistingLinks?
  /// When it was read, as an ISO 8601 time; nil where nobody noted it.
  public let readAt: String?
  /// The portal that has it; nil where nobody noted it. The same id is another contact elsewhere.
  public let portal: Int?
  /// Only its id is known: what is wanted is compared with what it holds once that is read.
  public let isUnread: Bool

  public init(
    id: String, values: [Property], links: ExistingLinks? = nil, readAt: String? = nil, portal: Int? = nil
  ) {
    (self.id, self.values, self.links, self.readAt, self.portal) = (id, values, links, readAt, portal)
    isUnread = false
  }

  /// A contact of which nothing was read yet.
  public init(unread id: String, portal: Int?) {
    (self.id, values, links, readAt, self.portal) = (id, [], nil, nil, portal)
    isUnread = true
  }

  /// The same, of that portal.
  public func of(portal: Int?) -> Self {
    isUnread
      ? Self(unread: id, portal: portal)
      : Self(id: id, values: values, links: links, readAt: readAt, portal: portal)
  }

  /// The same with what it is linked to.
  public func with(_ links: ExistingLinks?) -> Self {
    Self(id: id, values: values, links: links, readAt: readAt, portal: portal)
  }

  /// The value when it was read; nil where the property had none, or an empty one.
  public func value(of name: String) -> String? {
    values.first { $0.name == name }.flatMap { $0.value.isEmpty ? nil : $0.value }
  }
}
