public import ContactsModel

/// One type by which a new contact can be linked to a record.
public struct AssociationTypeEntry: Hashable, Sendable {
  /// The singular name of the object that the record belongs to.
  public let object: String
  public let category: AssociationCategory
  public let typeID: Int32
  /// What people call the type; nil for the unlabelled one.
  public let label: String?

  public init(object: String, category: AssociationCategory, typeID: Int32, label: String?) {
    self.object = object
    self.category = category
    self.typeID = typeID
    self.label = label
  }

  /// The type as it goes into a contact input.
  public var type: AssociationType { AssociationType(category, typeID) }
}
