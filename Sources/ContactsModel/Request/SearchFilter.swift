/// One condition of a search: what the value of a property has to be.
///
/// Source: schema `Filter`. HubSpot compares text without regard to case, options exactly.
public struct SearchFilter: Hashable, Sendable {
  /// What a value has to be.
  public enum Condition: Hashable, Sendable {
    /// The value is this one.
    case equals(String)
    /// There is a value, and it is another one.
    case differs(from: String)
    /// The value is one of these; text has to be in lower case.
    case isOne(of: [String])
    /// There is a value, and it is none of these; text has to be in lower case.
    case isNone(of: [String])
    /// The value holds the words; `*` stands for the rest of a word.
    case containsToken(String)
    /// There is a value, and it does not hold the words.
    case lacksToken(String)
    /// There is a value.
    case hasValue
    /// There is none.
    case hasNoValue
    /// The value is less; a time is earlier.
    case isLess(than: String)
    /// The value is not greater.
    case isAtMost(String)
    /// The value is greater; a time is later.
    case isGreater(than: String)
    /// The value is not less.
    case isAtLeast(String)
    /// The value is one of the two, or between them.
    case isBetween(String, String)
  }

  /// The internal name of the property.
  public var property: String
  /// What its value has to be.
  public var condition: Condition

  /// A condition on the value of a property.
  public init(_ property: String, _ condition: Condition) {
    self.property = property
    self.condition = condition
  }

  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("propertyName", property)
    writer.member("operator", condition.wireName)
    switch condition {
    case .equals(let value), .differs(from: let value), .containsToken(let value), .lacksToken(let value),
      .isLess(than: let value), .isAtMost(let value), .isGreater(than: let value), .isAtLeast(let value):
      writer.member("value", value)
    case .isOne(let values), .isNone(let values):
      writer.name("values")
      writer.strings(values)
    case .isBetween(let low, let high):
      writer.member("value", low)
      writer.member("highValue", high)
    case .hasValue, .hasNoValue: break
    }
    writer.endObject()
  }
}

extension SearchFilter.Condition {
  fileprivate var wireName: String {
    switch self {
    case .equals: "EQ"
    case .differs: "NEQ"
    case .isOne: "IN"
    case .isNone: "NOT_IN"
    case .containsToken: "CONTAINS_TOKEN"
    case .lacksToken: "NOT_CONTAINS_TOKEN"
    case .hasValue: "HAS_PROPERTY"
    case .hasNoValue: "NOT_HAS_PROPERTY"
    case .isLess: "LT"
    case .isAtMost: "LTE"
    case .isGreater: "GT"
    case .isAtLeast: "GTE"
    case .isBetween: "BETWEEN"
    }
  }
}

/// The order of what a search finds.
public struct SearchSort: Hashable, Sendable {
  /// The internal name of the property whose value decides.
  public var property: String
  /// The greatest first.
  public var isDescending: Bool

  /// An order by the value of a property.
  public init(_ property: String, isDescending: Bool = false) {
    self.property = property
    self.isDescending = isDescending
  }

  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("propertyName", property)
    writer.member("direction", isDescending ? "DESCENDING" : "ASCENDING")
    writer.endObject()
  }
}
