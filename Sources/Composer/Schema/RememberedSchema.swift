public import ContactsModel

/// Something that the portal answered, and when, in milliseconds since 1970.
public struct Aged<Value: Hashable & Sendable>: Hashable, Sendable {
  public var value: Value
  public var readAt: Int64

  public init(_ value: Value, readAt: Int64) {
    self.value = value
    self.readAt = readAt
  }
}

/// A part of a portal's schema that is read by itself.
public enum SchemaPart: Hashable, Sendable {
  case properties, owners
}

/// What a portal said of its schema in this session or an earlier one.
public struct RememberedSchema: Hashable, Sendable {
  public var definitions: Aged<[PropertyDefinition]>?
  /// By object.
  public var labels: [String: Aged<[AssociationLabel]>]
  public var owners: Aged<[Owner]>?

  public init(
    definitions: Aged<[PropertyDefinition]>? = nil, labels: [String: Aged<[AssociationLabel]>] = [:],
    owners: Aged<[Owner]>? = nil
  ) {
    self.definitions = definitions
    self.labels = labels
    self.owners = owners
  }
}
