/// Cells of a row that are to be painted anew.
public struct CellChange: Hashable, Sendable {
  public let row: Int
  public let columns: Range<Int>
}
