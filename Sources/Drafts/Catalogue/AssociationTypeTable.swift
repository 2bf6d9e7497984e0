public import ContactsModel

/// The association types that are known, from contacts to other objects.
public struct AssociationTypeTable: Equatable, Sendable {
  /// From contacts only; within an object the unlabelled type stands first.
  public let entries: [AssociationTypeEntry]
  public let objects: [ObjectType]
  /// Records that are known by name.
  public let records: RecordNames
  /// Ids of the opposite direction, with the object that they lead from.
  private let reversed: [Int: String]
  private let known: [Int: AssociationTypeEntry]

  /// The type that makes a company a contact's primary one.
  public static let primaryCompany = AssociationType(.hubspotDefined, 1)

  /// The types that HubSpot itself defines, the same in every portal.
  public static let builtIn = Self(builtInEntries, objects: ObjectType.builtIn, reversed: builtInReversed)

  init(
    _ entries: [AssociationTypeEntry], objects: [ObjectType], reversed: [Int: String],
    records: RecordNames = RecordNames()
  ) {
    self.entries = entries
    self.objects = objects
    self.records = records
    self.reversed = reversed
    let defined = entries.filter { $0.category == .hubspotDefined }.map { (Int($0.typeID), $0) }
    known = Dictionary(defined, uniquingKeysWith: { first, _ in first })
  }

  /// The types to an object, named in any way that ``object(named:)`` understands.
  public func types(to object: String) -> [AssociationTypeEntry] {
    let name = self.object(named: object)?.name ?? object
    return entries.filter { $0.object == name }
  }

  /// The type that a link without a label has; nil where it is not known.
  public func defaultType(for object: String) -> AssociationTypeEntry? {
    types(to: object).first { $0.label == nil && $0.category == .hubspotDefined }
  }

  /// The entry of a type that leads from contacts, among those that HubSpot defines.
  public func hubspotDefined(_ typeID: Int32) -> AssociationTypeEntry? {
    known[Int(typeID)]
  }

  /// The entry of a type, whatever its category.
  public func entry(of type: AssociationType) -> AssociationTypeEntry? {
    entries.first { $0.type == type }
  }

  /// The object that a link leads to: a type that HubSpot defines tells it, else what the person chose. Nil where
  /// nothing does.
  public func object(of association: Association, _ hint: AssociationHint?) -> String? {
    association.types.lazy.compactMap { entry(of: $0)?.object }.first ?? hint?.object
  }

  /// The object from which a HUBSPOT_DEFINED id leads to contacts; nil when it is none of that direction.
  public func object(ofReversed typeID: Int32) -> String? {
    reversed[Int(typeID)]
  }

  /// The type from contacts that stands for an id of the opposite direction.
  public func opposite(of typeID: Int32) -> Int32? {
    Self.builtInOpposites[typeID] ?? object(ofReversed: typeID).flatMap(defaultType)?.typeID
  }

  /// The object of a singular name, plural name, label or object type id, ignoring case.
  public func object(named name: String) -> ObjectType? {
    let wanted = name.lowercased()
    return objects.first { object in
      object.name == wanted || object.typeID == wanted || object.label.lowercased() == wanted
        || object.plural == wanted
    }
  }

  /// This table with the labels that a portal defines besides.
  public func adding(_ more: [AssociationTypeEntry]) -> Self {
    let new = more.filter { entry in !entries.contains { $0.object == entry.object && $0.type == entry.type }
    }
    return Self(entries + new, objects: objects, reversed: reversed, records: records)
  }

  /// This table with records that a portal has.
  public func knowing(_ records: RecordNames) -> Self {
    Self(entries, objects: objects, reversed: reversed, records: records)
  }
}
