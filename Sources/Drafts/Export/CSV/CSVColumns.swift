internal import ContactsModel

/// The columns that the inputs of a draft need, in the order in which they first appear.
struct CSVColumns: Sendable {
  /// The object of associations that nothing tells the object of. A bare id has no type there.
  static let unknownObject = "record"

  private(set) var properties: [String] = []
  private(set) var objects: [String] = []
  private(set) var hasTraceID = false
  let associationTypes: AssociationTypeTable
  private let names: HeaderNames
  private var positions: [String: Int] = [:]
  private var objectPositions: [String: Int] = [:]

  init(_ catalogue: PropertyCatalogue, _ associationTypes: AssociationTypeTable) {
    self.associationTypes = associationTypes
    names = HeaderNames(catalogue)
  }

  mutating func note(_ input: DraftInput) {
    for property in input.contact.properties where positions[property.name] == nil {
      positions[property.name] = properties.count
      properties.append(property.name)
    }
    for index in input.contact.associations.indices {
      let object = object(of: index, in: input)
      guard objectPositions[object] == nil else { continue }
      objectPositions[object] = objects.count
      objects.append(object)
    }
    if input.contact.objectWriteTraceID != nil { hasTraceID = true }
  }

  func position(of property: String) -> Int? { positions[property] }
  func position(ofObject object: String) -> Int? { objectPositions[object] }

  /// A table has at least one column.
  var titles: [String] {
    let all =
      properties.map(title) + objects.map { "associations.\($0)" }
      + (hasTraceID ? ["objectWriteTraceId"] : [])
    return all.isEmpty ? ["email"] : all
  }

  /// A name that a reader would take for another property, or for none, says that it is one.
  private func title(_ name: String) -> String {
    names.property(named: name) == name && name.trimmed == name ? name : KnownColumns.propertyPrefix + name
  }

  /// How many cells a row has.
  var count: Int { max(1, properties.count + objects.count + (hasTraceID ? 1 : 0)) }

  private static func isPlain(_ object: String) -> Bool {
    !object.isEmpty
      && object.utf8.allSatisfy { byte in
        byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
          || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
      }
  }

  /// A type that HubSpot defines tells the object; else what the person chose does. Without a type an association
  /// must not stand where a bare id means one.
  func object(of index: Int, in input: DraftInput) -> String {
    let association = input.contact.associations[index]
    guard !association.types.isEmpty else { return Self.unknownObject }
    let object =
      associationTypes.object(of: association, input.hints.association(at: index)) ?? Self.unknownObject
    let known = associationTypes.object(named: object)?.name ?? object
    return Self.isPlain(known) ? known : Self.unknownObject
  }
}
