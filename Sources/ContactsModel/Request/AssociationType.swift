/// One type of an association: its category and its id, which have a meaning only together.
public struct AssociationType: Hashable, Sendable {
  /// `associationCategory` on the wire.
  public var category: AssociationCategory
  /// A positive 32-bit integer when it can be sent; anything else is kept as it was typed or read.
  public var typeID: Tolerant<Int32>

  /// A type whose id may be a text that stood in its place.
  public init(category: AssociationCategory, typeID: Tolerant<Int32>) {
    self.category = category
    self.typeID = typeID
  }

  /// A type that can be sent.
  public init(_ category: AssociationCategory, _ typeID: Int32) {
    self.init(category: category, typeID: .value(typeID))
  }
}
