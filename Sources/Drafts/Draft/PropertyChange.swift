public import ContactsModel

/// What an update does to one property of a contact.
public struct PropertyChange: Hashable, Sendable {
  public let name: String
  /// As it was read; nil where there was no value.
  public let before: String?
  /// As it is to be; nil where it is cleared.
  public let after: String?

  /// Nil where the value stays. An empty value is none.
  public init?(_ name: String, from before: String?, to after: String?) {
    let (before, after) = (before.ifNotEmpty, after.ifNotEmpty)
    guard before != after else { return nil }
    (self.name, self.before, self.after) = (name, before, after)
  }

  /// What is set whatever was there before, for nobody has read it.
  init(unread property: Property) {
    (name, before, after) = (property.name, nil, Optional(property.value).ifNotEmpty)
  }

  /// As it is sent: an empty value clears the property.
  public var property: Property { Property(name, after ?? "") }
}

extension String? {
  fileprivate var ifNotEmpty: String? { flatMap { $0.isEmpty ? nil : $0 } }
}
