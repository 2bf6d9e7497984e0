internal import ContactsModel

/// A request for new contacts that still takes some.
struct PendingCreation: Sendable {
  private let sendsTraceIDs: Bool
  private var contacts: [PlannedCreation.NewContact] = []

  init(sendsTraceIDs: Bool) {
    self.sendsTraceIDs = sendsTraceIDs
  }

  /// Takes a contact. Returns the batch when it is full.
  mutating func add(_ contact: ContactInput, _ index: Int) -> PlannedBatch? {
    if contacts.isEmpty { contacts.reserveCapacity(ContactOperation.create.inputsPerRequest) }
    contacts.append(PlannedCreation.NewContact(index: index, contact: contact))
    return contacts.count >= ContactOperation.create.inputsPerRequest ? close() : nil
  }

  /// Gives the batch as it is, nil when it is empty, and begins the next.
  mutating func close() -> PlannedBatch? {
    guard !contacts.isEmpty else { return nil }
    defer { contacts = [] }
    return PlannedBatch(PlannedCreation(contacts, sendsTraceIDs: sendsTraceIDs))
  }
}
