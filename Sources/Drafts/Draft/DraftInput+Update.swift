public import ContactsModel

extension DraftInput {
  /// An input that changes a contact: it begins with the values that were read, by which people know it first.
  public init(id: InputID, changing existing: ExistingContact) {
    let values = existing.values.filter { !$0.value.isEmpty }
    let first = Self.firstShown.compactMap { name in values.first { $0.name == name } }
    let others = values.filter { !Self.firstShown.contains($0.name) }
    let links = existing.links?.links ?? []
    self.init(
      id: id, contact: ContactInput(properties: first + others, associations: links.map(\.association)),
      hints: InputHints(associations: links.map { AssociationHint(object: $0.object, labels: $0.labels) }),
      existing: existing)
  }

  private static let firstShown = ["email", "firstname", "lastname"]

  /// What is done to a contact that exists, in the order of the input; empty for one that is created.
  /// A property that the input does not have stays as it is.
  public var changes: [PropertyChange] {
    guard let existing else { return [] }
    if existing.isUnread { return contact.properties.map { PropertyChange(unread: $0) } }
    return contact.properties.compactMap { property in
      PropertyChange(property.name, from: existing.value(of: property.name), to: property.value)
    }
  }

  /// The same for a contact of which nothing was read before.
  func changes(of record: ContactRecord) -> [PropertyChange] {
    contact.properties.compactMap { property in
      PropertyChange(property.name, from: record.value(of: property.name), to: property.value)
    }
  }

  /// Takes a property away, or clears it where HubSpot has a value of it.
  mutating func removeProperty(at position: Int) {
    let property = contact.properties[position]
    if existing?.value(of: property.name) != nil, !property.value.isEmpty {
      contact.properties[position].value = ""
    } else {
      contact.properties.remove(at: position)
    }
  }

  /// As an update sends it; nil for an input that is created.
  public var update: ContactUpdate? {
    existing.map { ContactUpdate(id: $0.id, properties: changes.map(\.property)) }
  }

  /// What of the input is sent, and judged before: of a contact that exists only what changes.
  public var outgoing: ContactInput {
    existing == nil ? contact : ContactInput(properties: changes.map(\.property))
  }
}
