/// What a column of a table fills.
public enum ColumnTarget: Hashable, Sendable {
  case property(String)
  /// Associations to records of an object, named as in the association type table where it knows the object.
  case associations(String)
  case traceID
  /// Nothing: the column is reported and left out.
  case none
}
