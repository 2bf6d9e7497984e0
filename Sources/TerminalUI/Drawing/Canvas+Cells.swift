extension Canvas {
  /// The cells of a row of the whole canvas; empty where there is no such row.
  public func row(_ index: Int) -> ArraySlice<Cell> {
    guard index >= 0, index < fullSize.rows else { return [] }
    return cells[index * fullSize.columns..<(index + 1) * fullSize.columns]
  }

  /// What differs from another canvas, row by row; all of it where there is none or its size differs.
  public func changes(since other: Canvas?) -> [CellChange] {
    let (rows, columns) = (0..<fullSize.rows, 0..<fullSize.columns)
    guard let other, fullSize == other.fullSize, clusters == other.clusters else {
      return rows.map { CellChange(row: $0, columns: columns) }
    }
    return cells.withUnsafeBufferPointer { cells in
      other.cells.withUnsafeBufferPointer { others in
        rows.compactMap { row in
          let place = row * columns.count..<(row + 1) * columns.count
          let line = UnsafeBufferPointer(rebasing: cells[place])
          let before = UnsafeBufferPointer(rebasing: others[place])
          guard !Self.areSame(line, before), let first = columns.first(where: { line[$0] != before[$0] }),
            let last = columns.last(where: { line[$0] != before[$0] })
          else { return nil }
          return CellChange(row: row, columns: Self.widened(first..<last + 1, in: line))
        }
      }
    }
  }

  /// With the gap on each side and the cell behind it: how a gap is painted depends on what it lies between. No wide
  /// character is halved.
  private static func widened(_ columns: Range<Int>, in line: UnsafeBufferPointer<Cell>) -> Range<Int> {
    var (lower, upper) = (columns.lowerBound, columns.upperBound)
    while lower > 0, line[lower].width == 0 || line[lower - 1].isBlank { lower -= 1 }
    lower = max(0, lower - 1)
    if line[lower].width == 0 { lower = max(0, lower - 1) }
    while upper < line.count, line[upper].width == 0 || line[upper].isBlank { upper += 1 }
    upper = min(line.count, upper + 1)
    if upper < line.count, line[upper].width == 0 { upper += 1 }
    return lower..<upper
  }

  /// Compares cells as the eight bytes that each of them is. Field by field it takes four times as long.
  private static func areSame(_ cells: UnsafeBufferPointer<Cell>, _ others: UnsafeBufferPointer<Cell>) -> Bool
  {
    cells.withMemoryRebound(to: UInt64.self) { cells in
      others.withMemoryRebound(to: UInt64.self) { others in
        var difference: UInt64 = 0
        for index in cells.indices { difference |= cells[index] ^ others[index] }
        return difference == 0
      }
    }
  }

  /// The code points of a cell: a spacing one and at most four combining ones. None for the right half of a
  /// wide character.
  public func scalars(of cell: Cell) -> [Unicode.Scalar] {
    if cell.width == 0 { return [] }
    if let scalar = cell.scalar { return [scalar] }
    let place = Int(cell.code & ~Cell.clusterFlag)
    guard place < clusters.count else { return [] }
    let unit = clusters[place]
    return ([unit.code] + (0..<unit.markCount).map { unit.marks[$0] }).compactMap(Unicode.Scalar.init)
  }

  /// The text of each row of the whole canvas, without the spaces at its end.
  public func textRows() -> [String] {
    (0..<fullSize.rows).map { index in
      var text = String.UnicodeScalarView()
      for cell in row(index) { text.append(contentsOf: scalars(of: cell)) }
      while text.last == " " { text.removeLast() }
      return String(text)
    }
  }

  /// Puts a unit at a place of the whole canvas, if all of it is inside the clip; the part of a wide one that
  /// is inside becomes blank.
  mutating func put(_ unit: TextUnit, column: Int, row: Int, role: Role) {
    guard row >= clip.row, row < clip.endRow else { return }
    guard column < clip.endColumn, column + unit.width > clip.column else { return }
    if column < clip.column || column + unit.width > clip.endColumn {
      putOne(Cell(code: 0x20, width: 1, role: role), column: max(column, clip.column), row: row)
      return
    }
    let cell = Cell(code: code(of: unit), width: UInt8(unit.width), role: role)
    guard unit.width == 2 else { return putOne(cell, column: column, row: row) }
    separateHalves(row: row, from: column, to: column + 2)
    let index = row * fullSize.columns + column
    cells[index] = cell
    cells[index + 1] = Cell(code: 0x20, width: 0, role: role)
  }

  private mutating func putOne(_ cell: Cell, column: Int, row: Int) {
    separateHalves(row: row, from: column, to: column + 1)
    cells[row * fullSize.columns + column] = cell
  }

  /// Blanks the halves that stay behind when the columns `from..<to` are about to be drawn over.
  mutating func separateHalves(row: Int, from: Int, to end: Int) {
    let start = row * fullSize.columns
    if from > 0, cells[start + from].width == 0 {
      blank(start + from - 1)
      blank(start + from)
    }
    if end < fullSize.columns, cells[start + end].width == 0 { blank(start + end) }
  }

  private mutating func blank(_ index: Int) {
    cells[index].code = 0x20
    cells[index].width = 1
  }

  private mutating func code(of unit: TextUnit) -> UInt32 {
    if unit.markCount == 0 { return unit.code }
    let place = clusters.firstIndex(of: unit) ?? clusters.count
    if place == clusters.count { clusters.append(unit) }
    return Cell.clusterFlag | UInt32(place)
  }
}
