import TerminalUI

/// The rows of a canvas of that size after drawing on it.
func rows(_ columns: Int, _ rows: Int, _ draw: (inout Canvas) -> Void) -> [String] {
  canvas(columns, rows, draw).textRows()
}

func canvas(_ columns: Int, _ rows: Int, _ draw: (inout Canvas) -> Void) -> Canvas {
  var canvas = Canvas(size: Size(columns: columns, rows: rows))
  draw(&canvas)
  return canvas
}

extension Point {
  static let zero = Point(column: 0, row: 0)
}

extension Rect {
  init(_ column: Int, _ row: Int, _ columns: Int, _ rows: Int) {
    self.init(column: column, row: row, columns: columns, rows: rows)
  }
}
