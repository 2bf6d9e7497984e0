/// Why nothing could be read out of a file.
public enum ImportError: Error, Hashable, Sendable {
  /// The file is empty, or a table has no rows.
  case holdsNothing
  /// A person named a column that the table lacks; with the titles it has.
  case noSuchColumn(String, titles: [String])
  /// It holds more than is read.
  case beyond(ExceededBound)
  /// It is in a form that is not read.
  case foreign(ForeignFormat)
}
