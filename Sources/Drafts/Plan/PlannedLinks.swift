public import ContactsModel

/// A record that inputs are to be linked to.
public struct RecordReference: Hashable, Sendable {
  /// The singular name of its object, or the type id of a portal's own.
  public let object: String
  public let id: String

  public init(object: String, id: String) {
    (self.object, self.id) = (object, id)
  }
}

/// What inputs are linked to, as far as it is known of which object the records are: what a portal can be asked
/// about before anything is sent.
public struct PlannedLinks: Sendable {
  private struct Link: Sendable {
    let input: Int
    let position: Int
    let record: RecordReference
    let types: [AssociationType]
  }

  private var links: [Link] = []
  /// Links of which nobody knows to what kind of record they lead.
  public private(set) var unknownCount = 0

  /// - Parameter inputs: by their index in the draft.
  public init(of inputs: some Sequence<(index: Int, input: DraftInput)>, types: AssociationTypeTable) {
    for (index, input) in inputs {
      // Those of a contact that exists are there already, but for what is changed.
      let changed = input.existing.map { _ in input.changedLinkPositions(types) }
      for (position, association) in input.contact.associations.enumerated()
      where changed?.contains(position) ?? true {
        guard let object = input.linkedObject(at: position, types) else {
          unknownCount += 1
          continue
        }
        let record = RecordReference(object: object, id: association.recordID)
        links.append(Link(input: index, position: position, record: record, types: association.types))
      }
    }
  }

  public var count: Int { links.count }

  /// The ids of the records by object, each once.
  public var recordIDs: [String: [String]] {
    Dictionary(grouping: Set(links.map(\.record)), by: \.object).mapValues { $0.map(\.id).sorted() }
  }

  /// What would be refused, by input.
  /// - Parameters:
  ///   - missing: records that the portal does not have.
  ///   - offered: the types that the portal has from contacts to an object, for those that it was asked about.
  public func problems(
    missing: Set<RecordReference>, offered: [String: Set<AssociationType>]
  ) -> [Int: [Problem]] {
    var problems: [Int: [Problem]] = [:]
    for link in links {
      if missing.contains(link.record) {
        let rule = Rule.recordMissing(object: link.record.object, id: link.record.id)
        problems[link.input, default: []].append(
          Problem(.error, rule, at: .associationRecordID(link.position)))
      }
      guard let offered = offered[link.record.object] else { continue }
      for (number, type) in link.types.enumerated() where !offered.contains(type) && !type.isEverywhere {
        let rule = Rule.typeNotOffered(type.description, object: link.record.object)
        problems[link.input, default: []].append(
          Problem(.error, rule, at: .associationTypeID(link.position, number)))
      }
    }
    return problems
  }
}

extension AssociationType {
  /// HubSpot defines it for every portal.
  fileprivate var isEverywhere: Bool { AssociationTypeTable.builtIn.entry(of: self) != nil }

  /// `USER_DEFINED 36`
  fileprivate var description: String { "\(category.rawValue) \(typeID.description)" }
}
