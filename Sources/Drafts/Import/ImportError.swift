/// Why nothing could be read out of a file.
public enum ImportError: Error, Hashable, Sendable {
  /// The file is empty, or a table has no rows.
  case holdsNothing
  /// It holds more than is read.
  case beyond(ExceededBound)
  /// It is in a form that is not read.
  case foreign(ForeignFormat)
}
