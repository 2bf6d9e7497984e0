/// An association type that a portal offers between two kinds of records.
///
/// Source: schema `AssociationSpecWithLabel`. Every field may be missing.
public struct AssociationLabel: Hashable, Sendable {
  /// Who defined it.
  public var category: AssociationCategory?
  /// Has a meaning only together with the category.
  public var typeID: Tolerant<Int32>?
  /// Nil for the type without a label.
  public var label: String?
  /// Such as `0-1` for contacts; only in newer versions of the API.
  public var fromObjectTypeID: String?
  /// Such as `0-2` for companies; only in newer versions of the API.
  public var toObjectTypeID: String?

  /// A type that says these.
  public init(
    category: AssociationCategory? = nil, typeID: Tolerant<Int32>? = nil, label: String? = nil,
    fromObjectTypeID: String? = nil, toObjectTypeID: String? = nil
  ) {
    self.category = category
    self.typeID = typeID
    self.label = label
    self.fromObjectTypeID = fromObjectTypeID
    self.toObjectTypeID = toObjectTypeID
  }

  /// Nil if the JSON is no object.
  public init?(json: JSONNode) {
    guard json.isObject else { return nil }
    category = json["category"]?.text.map(AssociationCategory.init)
    typeID = json["typeId"].flatMap(Tolerant.init)
    label = json["label"]?.text
    fromObjectTypeID = json["fromObjectTypeId"]?.text
    toObjectTypeID = json["toObjectTypeId"]?.text
  }
}
