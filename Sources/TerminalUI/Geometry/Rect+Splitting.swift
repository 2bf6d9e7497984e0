extension Rect {
  /// A piece cut off a rectangle, and what is left of it. A piece is never larger than the whole.
  public typealias Split = (piece: Rect, rest: Rect)

  public func taking(top count: Int) -> Split {
    let count = min(max(0, count), rows)
    return (
      Rect(column: column, row: row, columns: columns, rows: count),
      Rect(column: column, row: row + count, columns: columns, rows: rows - count)
    )
  }

  public func taking(bottom count: Int) -> Split {
    let split = taking(top: rows - min(max(0, count), rows))
    return (split.rest, split.piece)
  }

  public func taking(left count: Int) -> Split {
    let count = min(max(0, count), columns)
    return (
      Rect(column: column, row: row, columns: count, rows: rows),
      Rect(column: column + count, row: row, columns: columns - count, rows: rows)
    )
  }

  public func taking(right count: Int) -> Split {
    let split = taking(left: columns - min(max(0, count), columns))
    return (split.rest, split.piece)
  }

  /// Pieces from left to right that share the columns by `lengths`.
  public func dividedIntoColumns(_ lengths: [Length]) -> [Rect] {
    var rest = self
    return Length.divide(columns, by: lengths).map { count in
      let split = rest.taking(left: count)
      rest = split.rest
      return split.piece
    }
  }

  /// Pieces from top to bottom that share the rows by `lengths`.
  public func dividedIntoRows(_ lengths: [Length]) -> [Rect] {
    var rest = self
    return Length.divide(rows, by: lengths).map { count in
      let split = rest.taking(top: count)
      rest = split.rest
      return split.piece
    }
  }
}
