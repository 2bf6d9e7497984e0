internal import ContactsModel

/// The value of a property before and after a change that has not been made yet.
public struct ValueChange: Equatable, Sendable {
  /// The contact, by its index in the draft.
  public var input: Int
  /// Among the properties of the contact.
  public var position: Int
  public var before: String
  public var after: String

  public init(input: Int, position: Int, before: String, after: String) {
    (self.input, self.position, self.before, self.after) = (input, position, before, after)
  }
}

extension Draft {
  /// What a replacement would change.
  /// - Parameter name: the only property to look at; nil for all.
  public func changes(
    _ replacement: TextReplacement, in indices: some Sequence<Int>, ofProperty name: String? = nil
  ) -> [ValueChange] {
    places(indices).flatMap { index in
      inputs[index].contact.properties.enumerated().compactMap { position, property in
        guard name == nil || property.name == name, let after = replacement.applied(to: property.value) else {
          return nil
        }
        return ValueChange(input: index, position: position, before: property.value, after: after)
      }
    }
  }
}
