/// What the columns of a table fill, as a person decided it.
public struct TableMapping: Hashable, Sendable {
  /// The header row as it stands; nil for a table whose first row holds values.
  public let titles: [String]?
  public let columns: [ColumnTarget]
  /// How the table was read when it was decided.
  public var options: ImportOptions

  public init(titles: [String]?, columns: [ColumnTarget], options: ImportOptions = ImportOptions()) {
    (self.titles, self.columns, self.options) = (titles, columns, options)
  }
}

/// A column that a person left out, with how many values that were in it.
public struct LeftOutColumn: Hashable, Sendable {
  /// Nil for a column without one.
  public let title: String?
  /// From 1.
  public let number: Int
  public let valueCount: Int
}
