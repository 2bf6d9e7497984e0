/// One time that a batch was sent, or tried to. Times are milliseconds since 1970.
public struct Attempt: Hashable, Sendable {
  /// From 1.
  public let number: Int
  /// The inputs that it held, where they are not all of the batch.
  public let part: BatchPart?
  /// When the journal was told that the bytes are about to leave.
  public let intentAt: Int64
  /// When the bytes left at the earliest; nil where an older version recorded it, which did not know.
  public let departure: Departure?
  /// Nil while it is on its way, and for ever if the program ended before an answer came.
  public internal(set) var end: AttemptEnd?
  public internal(set) var endAt: Int64?

  public init(
    number: Int, part: BatchPart? = nil, intentAt: Int64, departure: Departure? = nil,
    end: AttemptEnd? = nil, endAt: Int64? = nil
  ) {
    self.number = number
    self.part = part
    self.intentAt = intentAt
    self.departure = departure
    self.end = end
    self.endAt = endAt
  }
}
