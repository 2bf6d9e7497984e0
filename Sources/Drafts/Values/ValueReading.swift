/// A value as it would be stored, and as people read it.
public struct ReadValue: Hashable, Sendable {
  public let stored: String
  /// Such as `Thu 31 Dec 2026`, or the label of an option.
  public let shown: String
}

/// What is read out of a text that was typed as the value of a property.
public enum ValueReading: Hashable, Sendable {
  /// Nothing but the text itself.
  case asTyped
  case one(ReadValue)
  /// The text can mean more than one value, such as `03/04/2026`: none of them is taken by accident.
  case several([ReadValue])

  /// What to store: the only reading, else the text as it is.
  public func stored(for text: String) -> String {
    if case .one(let value) = self { value.stored } else { text }
  }

  init(_ values: [ReadValue]) {
    switch values.count {
    case 0: self = .asTyped
    case 1: self = .one(values[0])
    default: self = .several(values)
    }
  }
}
