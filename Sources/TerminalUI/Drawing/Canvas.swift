/// A screen full of cells to draw on. Drawing outside of the area is clipped; no control character ever gets
/// into a cell, and no wide character is ever cut in half.
public struct Canvas: Sendable {
  /// The size of the whole canvas.
  public let fullSize: Size
  /// What is drawn on now, in the coordinates of the whole canvas; all other coordinates count from its top
  /// left.
  var area: Rect
  /// The part of `area` that may be drawn on.
  var clip: Rect
  var cells: [Cell]
  /// Cells of more than one code point, without duplicates.
  var clusters: [TextUnit] = []
  /// There are characters of more than one code point on it.
  public var holdsClusters: Bool { !clusters.isEmpty }
  /// The cursor in the coordinates of the whole canvas.
  public internal(set) var screenCursor: Point?
  /// Of the list or the text that was drawn last.
  var scroll: Scroll?

  public init(size: Size) {
    fullSize = size
    area = Rect(size)
    clip = area
    cells = Array(repeating: .blank, count: size.columns * size.rows)
  }

  /// The size of what is drawn on now: the whole canvas, or the part given to ``draw(in:_:)``.
  public var size: Size { area.size }
  public var bounds: Rect { Rect(size) }

  /// Where the hardware cursor is to stand. Outside of the area it is hidden, as it is with nil.
  public var cursor: Point? {
    get {
      screenCursor.map { Point(column: $0.column - area.column, row: $0.row - area.row) }
    }
    set {
      screenCursor = newValue.flatMap { point in
        let onScreen = Point(column: point.column + area.column, row: point.row + area.row)
        return clip.contains(onScreen) ? onScreen : nil
      }
    }
  }

  /// Draws on a part of the canvas: coordinates count from its corner, and nothing outside of it changes.
  @discardableResult
  public mutating func draw<Result>(in rect: Rect, _ body: (inout Canvas) throws -> Result) rethrows -> Result
  {
    let outer = (area, clip)
    defer { (area, clip) = outer }
    area = onScreen(rect)
    clip = clip.intersection(area)
    return try body(&self)
  }

  /// Blanks a rectangle and gives it a role.
  public mutating func fill(_ rect: Rect, role: Role = .text) {
    fill(rect, with: Cell(code: 0x20, width: 1, role: role))
  }

  /// Fills a rectangle with a character of one column; any other is a blank.
  public mutating func fill(_ rect: Rect, with character: Character, role: Role) {
    var code: UInt32 = 0x20
    if TextWidth.columns(of: character) == 1 {
      _ = TextUnit.forEach(of: character) { unit in
        code = unit.code
        return true
      }
    }
    fill(rect, with: Cell(code: code, width: 1, role: role))
  }

  private mutating func fill(_ rect: Rect, with cell: Cell) {
    let target = onScreen(rect).intersection(clip)
    for row in target.row..<max(target.row, target.endRow) where !target.isEmpty {
      separateHalves(row: row, from: target.column, to: target.endColumn)
      let start = row * fullSize.columns + target.column
      for index in start..<start + target.columns { cells[index] = cell }
    }
  }

  /// Shows what is drawn in a rectangle as where a cursor is. Every cell keeps its role.
  public mutating func emphasize(_ rect: Rect, _ emphasis: Emphasis) {
    let target = onScreen(rect).intersection(clip)
    for row in target.row..<max(target.row, target.endRow) where !target.isEmpty {
      let start = row * fullSize.columns + target.column
      for index in start..<start + target.columns { cells[index].emphasis = emphasis }
    }
  }

  func onScreen(_ rect: Rect) -> Rect {
    Rect(
      column: rect.column + area.column, row: rect.row + area.row, columns: rect.columns, rows: rect.rows)
  }
}
