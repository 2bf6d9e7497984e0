/// One element of `inputs` in a batch update request.
///
/// Source: schema `SimplePublicObjectBatchInput`.
public struct ContactUpdate: Hashable, Sendable {
  /// The record id of the contact.
  public var id: String
  /// What is to change; the others stay. An empty value clears the property.
  public var properties: [Property]

  /// A change to one contact.
  public init(id: String, properties: [Property]) {
    self.id = id
    self.properties = properties
  }
}
