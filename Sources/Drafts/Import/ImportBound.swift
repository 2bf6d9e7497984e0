/// What is the most that is read of a file: far more than people import, and no more than memory holds. A file that has
/// more is refused as a whole.
public enum ImportBound: Hashable, Sendable, CaseIterable {
  case bytes
  /// Bytes of one field, text or line.
  case fieldBytes
  case columns
  /// Values of one contact, or beside the contacts.
  case values
  case contacts
  /// Values of all contacts.
  case allValues

  public var limit: Int {
    switch self {
    case .bytes: 512 << 20
    case .fieldBytes: 16 << 20
    case .columns: 10_000
    case .values: 100_000
    case .contacts: 1_000_000
    case .allValues: 20_000_000
    }
  }
}

/// A bound that a file does not keep to.
public struct ExceededBound: Hashable, Sendable {
  public let bound: ImportBound
  /// From 1; nil where it is the file as a whole.
  public let line: Int?

  public init(_ bound: ImportBound, line: Int? = nil) {
    self.bound = bound
    self.line = line
  }

  /// Nil as long as the bound is kept to.
  init?(_ count: Int, over bound: ImportBound, line: @autoclosure () -> Int?) {
    guard count > bound.limit else { return nil }
    self.init(bound, line: line())
  }
}
