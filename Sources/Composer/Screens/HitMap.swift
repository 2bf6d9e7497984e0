import TerminalUI

/// Which line of a pane stands on each of its rows, from the first row inside its border.
struct HitMap: Equatable, Sendable {
  /// Nil for rows without a line, such as those of titles.
  var lines: [Int?]

  init(_ lines: [Int?] = []) {
    self.lines = lines
  }

  /// Of a list in which every line has one row.
  init(_ list: ListState, count: Int, height: Int, below titles: Int = 0) {
    lines = [Int?](repeating: nil, count: titles) + list.visible(count: count, height: height).map { $0 }
  }

  /// The line on a row; where there is none, the next one above it, and above all of them the first.
  func line(at row: Int) -> Int? {
    lines.prefix(max(0, row + 1)).last { $0 != nil } ?? lines.first { $0 != nil } ?? nil
  }
}
