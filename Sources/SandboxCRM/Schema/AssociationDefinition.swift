/// One association type of the portal. Types have a direction: 279 leads from a contact to a company, 280 back.
struct AssociationDefinition: Hashable, Sendable {
  var from: String
  var to: String
  var category: AssociationCategory
  var typeID: Int32
  /// Nil for the unlabelled type of a pair of objects.
  var label: String?

  var json: JSON {
    [
      "category": .string(category.rawValue), "typeId": .integer(Int64(typeID)),
      "label": .string(label) ?? .null,
    ]
  }
}
