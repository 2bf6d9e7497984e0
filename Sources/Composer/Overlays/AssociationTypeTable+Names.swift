import ContactsModel
import Drafts

extension AssociationTypeTable {
  /// What to call a type that leads to an object; nil where only the portal knows.
  func name(of type: AssociationType, to object: String) -> String? {
    types(to: object).first { $0.type == type }.map(name)
  }

  func name(of entry: AssociationTypeEntry) -> String {
    entry.label ?? "\(object(named: entry.object)?.label ?? entry.object), no label"
  }

  /// The object to which types lead, where their ids tell.
  func object(of types: [AssociationType]) -> String? {
    types.lazy.compactMap { self.entry(of: $0)?.object }.first
  }

  /// This table with the labels that the portal answered.
  func taking(_ labels: [AssociationLabel], to object: String) -> Self {
    adding(
      labels.compactMap { label in
        guard let category = label.category, case .value(let id)? = label.typeID else { return nil }
        return AssociationTypeEntry(object: object, category: category, typeID: id, label: label.label)
      })
  }
}
