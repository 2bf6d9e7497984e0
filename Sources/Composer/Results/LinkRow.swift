import ContactsModel
import Drafts

/// One type by which a contact was to be linked to a record, or is linked to it.
struct LinkRow: Equatable, Sendable {
  enum State: Hashable, Sendable {
    case same, missing
    /// Nothing of the kind was sent.
    case added
    /// Nobody can say what is stored.
    case unread
  }

  /// The singular name; nil where nobody knows to which object the type leads.
  let object: String?
  let recordID: String
  let type: AssociationType
  /// Nil for the type without one.
  let label: String?
  let state: State

  /// `company 9101`
  var record: String { "\(object ?? "record") \(recordID)" }

  /// `Primary (HUBSPOT_DEFINED 1)`, `no label (USER_DEFINED 36)`
  private var typeWords: String {
    "\(label ?? "no label") (\(type.category.rawValue) \(type.typeID.description))"
  }

  var sentWords: String { state == .added ? "(not sent)" : typeWords }

  var storedWords: String {
    switch state {
    case .same, .added: typeWords
    case .missing: "(missing)"
    case .unread: "(not read)"
    }
  }

  /// `company 9101, Primary (HUBSPOT_DEFINED 1): added`
  var words: String {
    let word =
      switch state {
      case .same: "same"
      case .missing: "missing"
      case .added: "added"
      case .unread: "not read"
      }
    return "\(record), \(typeWords): \(word)"
  }
}

extension LinkRow {
  /// What was sent of a contact's links beside what is stored: those that were sent first, in their order.
  /// - Parameter contact: the id; nil where the contact is not known.
  static func rows(
    sent: [Association], of contact: String?, in stored: StoredLinks, _ types: AssociationTypeTable
  ) -> [Self] {
    let read = contact.map { stored.all(of: $0) } ?? []
    var rows: [Self] = []
    for association in sent {
      for type in association.types {
        let entry = types.entry(of: type)
        // A label that is not known here may be found all the same.
        let found = read.first { object, records in
          entry.map { object == $0.object } ?? (records.label(of: type, to: association.recordID) != nil)
        }
        let label = found?.records.label(of: type, to: association.recordID)
        rows.append(
          Self(
            object: entry?.object ?? found?.object, recordID: association.recordID, type: type,
            label: label?.label ?? entry?.label,
            state: found == nil ? .unread : label == nil ? .missing : .same))
      }
    }
    let known = Set(rows.map { Key(object: $0.object, recordID: $0.recordID, type: $0.type) })
    for (object, records) in read {
      for record in records {
        for label in record.types {
          guard let type = label.type,
            !known.contains(Key(object: object, recordID: record.recordID, type: type))
          else { continue }
          rows.append(
            Self(
              object: object, recordID: record.recordID, type: type,
              label: label.label ?? types.entry(of: type)?.label, state: .added))
        }
      }
    }
    return rows
  }

  private struct Key: Hashable {
    let object: String?
    let recordID: String
    let type: AssociationType
  }
}

extension [AssociatedRecord] {
  fileprivate func label(of type: AssociationType, to recordID: String) -> AssociationLabel? {
    lazy.filter { $0.recordID == recordID }.flatMap(\.types).first { $0.type == type }
  }
}
