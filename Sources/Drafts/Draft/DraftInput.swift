public import ContactsModel

/// A contact input as it stands in a draft: the wire value, with the hints beside it.
public struct DraftInput: Identifiable, Sendable {
  public let id: InputID
  /// As a person wants it to be. Of a contact that exists it holds the values that stay too.
  public var contact: ContactInput
  public var hints: InputHints
  /// The contact that it changes; nil where it creates one.
  public var existing: ExistingContact?

  public init(
    id: InputID, contact: ContactInput = ContactInput(), hints: InputHints = .none,
    existing: ExistingContact? = nil
  ) {
    self.id = id
    self.contact = contact
    self.hints = hints
    self.existing = existing
  }
}

extension DraftInput {
  /// The same, with an identity that counts from another one.
  public func counted(from first: UInt64) -> Self {
    guard first != 0 else { return self }
    return Self(
      id: InputID(rawValue: first &+ id.rawValue), contact: contact, hints: hints, existing: existing)
  }
}

extension DraftInput: Equatable {
  /// Two inputs are equal when they send the same: identity and hints do not count.
  public static func == (left: Self, right: Self) -> Bool {
    left.contact == right.contact && left.existing == right.existing
  }
}
