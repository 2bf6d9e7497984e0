/// One type of an association: its category and its id, which have a meaning only together.
public struct AssociationType: Hashable, Sendable {
  public var category: AssociationCategory
  /// A positive 32-bit integer when it can be sent; anything else is kept as it was typed or read.
  public var typeID: Tolerant<Int32>

  public init(category: AssociationCategory, typeID: Tolerant<Int32>) {
    self.category = category
    self.typeID = typeID
  }

  public init(_ category: AssociationCategory, _ typeID: Int32) {
    self.init(category: category, typeID: .value(typeID))
  }
}
