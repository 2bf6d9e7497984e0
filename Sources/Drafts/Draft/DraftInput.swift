public import ContactsModel

/// A contact input as it stands in a draft: the wire value, with the hints beside it.
public struct DraftInput: Identifiable, Sendable {
  public let id: InputID
  public var contact: ContactInput
  public var hints: InputHints

  public init(id: InputID, contact: ContactInput = ContactInput(), hints: InputHints = .none) {
    self.id = id
    self.contact = contact
    self.hints = hints
  }
}

extension DraftInput: Equatable {
  /// Two inputs are equal when they send the same: identity and hints do not count.
  public static func == (left: Self, right: Self) -> Bool {
    left.contact == right.contact
  }
}
