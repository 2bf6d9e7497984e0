/// A point in time as HubSpot wrote it.
///
/// The API answers with ISO 8601, with a fraction or without one; some property values are milliseconds since 1970 as
/// digits. The text is kept, so that nothing is lost when it is neither.
public struct Timestamp: Hashable, Sendable {
  /// Exactly as it came.
  public let text: String

  /// Takes any text.
  public init(_ text: String) {
    self.text = text
  }

  /// ISO 8601 in UTC with three digits of fraction, such as `2026-10-01T12:00:00.000Z`.
  public init(epochMilliseconds: Int64) {
    text = CivilTime(epochMilliseconds: epochMilliseconds).iso8601
  }

  /// Milliseconds since 1970 in UTC, fractions below cut off; nil if the text is no point in time.
  ///
  /// A text without an offset counts as UTC, a date alone as its midnight.
  public var epochMilliseconds: Int64? {
    if let milliseconds = Int64(text) { return milliseconds }
    var text = text
    return text.withUTF8 { ISO8601Parser($0).epochMilliseconds() }
  }
}

extension Timestamp {
  /// The text of a string or number; nil for null.
  public init?(json: JSONNode) {
    guard let text = json.text else { return nil }
    self.init(text)
  }
}

extension Timestamp: CustomStringConvertible {
  /// The text as it came.
  public var description: String { text }
}
