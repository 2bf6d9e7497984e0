internal import ContactsModel

/// What a plan changes of one property of a contact.
public struct PlannedChange: Hashable, Sendable {
  /// The index of the input in the draft.
  public let index: Int
  public let email: String?
  public let recordID: String
  public let change: PropertyChange
}

extension Plan {
  /// Whether contacts that exist are changed, or would be.
  public var changesContacts: Bool { batches.contains { $0.operation == .update } }

  /// Everything that it changes, in the order in which it is sent.
  public var changes: [PlannedChange] {
    batches.filter { $0.operation == .update }.flatMap(\.inputs).flatMap { input in
      input.changes.map {
        PlannedChange(index: input.index, email: input.email, recordID: input.recordID ?? "", change: $0)
      }
    }
  }
}

extension PlannedInput {
  /// What an update does to the contact, held against what was read before.
  public var changes: [PropertyChange] {
    let before = Dictionary(before.map { ($0.name, $0.value) }) { first, _ in first }
    return contact.properties.compactMap {
      PropertyChange($0.name, from: before[$0.name], to: $0.value)
    }
  }
}
