/// A value of the published type, or the text that stood in its place.
///
/// Documentation puts placeholders such as `"<integer>"` where numbers belong, and people paste them.
public enum Tolerant<Value> {
  /// A value as published.
  case value(Value)
  /// What stood there instead, exactly as it came.
  case text(String)

  /// The value, where it was of the published type.
  public var published: Value? {
    if case .value(let value) = self { value } else { nil }
  }
}

extension Tolerant: Equatable where Value: Equatable {}
extension Tolerant: Hashable where Value: Hashable {}
extension Tolerant: Sendable where Value: Sendable {}

extension Tolerant: CustomStringConvertible {
  /// What to show a person: the value, or the text exactly as it came.
  public var description: String {
    switch self {
    case .value(let value): String(describing: value)
    case .text(let text): text
    }
  }
}
