/// A screen drawn as an SVG picture, a cell at a time, so that columns stay columns whatever the font does.
struct ScreenSVG {
  let screen: Screen
  let palette: PicturePalette

  private static let cell = (width: 9, height: 18)
  private static let margin = 10
  /// As terminals show it.
  private static let dimness = 0.62
  /// DejaVu Sans Mono is as wide as a cell at this size.
  private static let fontSize = "14.95"

  var text: String {
    let columns = screen.cells.first?.count ?? 0
    let width = columns * Self.cell.width + 2 * Self.margin
    let height = screen.cells.count * Self.cell.height + 2 * Self.margin
    let rows = screen.cells.indices.flatMap { backgrounds(inRow: $0) } + screen.cells.indices.flatMap(texts)
    return
      ([
        """
        <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" \
        font-family="DejaVu Sans Mono, WenQuanYi Micro Hei, monospace" font-size="\(Self.fontSize)" xml:space="preserve">
        """,
        "<rect width=\"\(width)\" height=\"\(height)\" rx=\"6\" fill=\"\(palette.background)\"/>",
      ] + rows + cursor + ["</svg>", ""]).joined(separator: "\n")
  }

  /// Neighbours of one colour are one rectangle.
  private func backgrounds(inRow row: Int) -> [String] {
    runs(inRow: row) { looks(of: $0).background }.compactMap { colour, columns in
      colour == palette.background ? nil : rectangle(row, columns, colour)
    }
  }

  private func rectangle(_ row: Int, _ columns: Range<Int>, _ colour: String) -> String {
    """
    <rect x="\(x(columns.lowerBound))" y="\(y(row))" width="\(columns.count * Self.cell.width)" \
    height="\(Self.cell.height)" fill="\(colour)"/>
    """
  }

  private func texts(inRow row: Int) -> [String] {
    let cells = screen.cells[row]
    return cells.indices.compactMap { column in
      let cell = cells[column]
      guard cell.width > 0, !cell.text.isEmpty, cell.text != " " else { return nil }
      let style =
        (cell.bold ? " font-weight=\"bold\"" : "") + (cell.underline ? " text-decoration=\"underline\"" : "")
        + (cell.dim ? " fill-opacity=\"\(Self.dimness)\"" : "")
      return "<text x=\"\(x(column))\" y=\"\(y(row) + 14)\" fill=\"\(looks(of: cell).foreground)\"\(style)>"
        + "\(Self.escaped(cell.text))</text>"
    }
  }

  /// The cursor of the terminal is a bar before its cell.
  private var cursor: [String] {
    [
      """
      <rect x="\(x(screen.cursor.column))" y="\(y(screen.cursor.row))" width="2" height="\(Self.cell.height)" \
      fill="\(palette.foreground)"/>
      """
    ]
  }

  private func looks(of cell: ScreenCell) -> (foreground: String, background: String) {
    let foreground = palette.colour(cell.foreground, else: palette.foreground)
    let background = palette.colour(cell.background, else: palette.background)
    return cell.reverse ? (background, foreground) : (foreground, background)
  }

  private func runs(
    inRow row: Int, by look: (ScreenCell) -> String
  ) -> [(look: String, columns: Range<Int>)] {
    var runs: [(look: String, columns: Range<Int>)] = []
    for (column, cell) in screen.cells[row].enumerated() {
      let leader = cell.width == 0 && column > 0 ? screen.cells[row][column - 1] : cell
      if let last = runs.last, last.look == look(leader) {
        runs[runs.count - 1].columns = last.columns.lowerBound..<column + 1
      } else {
        runs.append((look(leader), column..<column + 1))
      }
    }
    return runs
  }

  private func x(_ column: Int) -> Int { Self.margin + column * Self.cell.width }
  private func y(_ row: Int) -> Int { Self.margin + row * Self.cell.height }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
