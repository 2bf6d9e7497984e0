internal import ContactsModel

/// How a link is named among what a plan changes: `company 9001`.
public struct LinkName: Hashable, Sendable {
  public let object: String
  public let recordID: String

  public init(object: String, recordID: String) {
    (self.object, self.recordID) = (object, recordID)
  }

  public var text: String { "\(object) \(recordID)" }
}

/// Types of a link as a plan keeps them, and as people read them.
enum LinkTypes {
  /// `HUBSPOT_DEFINED/279;USER_DEFINED/36`
  static func code(_ types: [AssociationType]) -> String {
    types.map { "\($0.category.rawValue)/\($0.typeID.description)" }.joined(separator: ";")
  }

  static func types(_ code: String) -> [AssociationType] {
    code.split(separator: ";").compactMap { part in
      let fields = part.split(separator: "/", maxSplits: 1)
      guard fields.count == 2 else { return nil }
      let category = AssociationCategory(rawValue: String(fields[0]))
      return Int32(fields[1]).map { AssociationType(category, $0) }
        ?? AssociationType(category: category, typeID: .text(String(fields[1])))
    }
  }

  /// A link that goes takes its labels with it: `not linked; label Billing contact goes too`.
  static func gone(_ types: [AssociationType], to object: String, _ table: AssociationTypeTable) -> String {
    let labels = names(of: types, to: object, table)
    guard !labels.isEmpty else { return "not linked" }
    return "not linked; \(labels.count == 1 ? "label" : "labels") \(labels.joined(separator: ", ")) "
      + "\(labels.count == 1 ? "goes" : "go") too"
  }

  /// Of the labels; the type without one has no name.
  static func names(
    of types: [AssociationType], to object: String, _ table: AssociationTypeTable
  ) -> [String] {
    types.compactMap { type in
      if type == table.defaultType(for: object)?.type { return nil }
      let label = table.types(to: object).first { $0.type == type }?.label
      return label ?? "\(type.category.rawValue) \(type.typeID.description)"
    }
  }

  /// `linked as Primary company, USER_DEFINED 36`; nil where there is no link.
  static func words(_ types: [AssociationType], to object: String, _ table: AssociationTypeTable) -> String? {
    guard !types.isEmpty else { return nil }
    let labels = names(of: types, to: object, table)
    return labels.isEmpty ? "linked" : "linked as " + labels.joined(separator: ", ")
  }
}
