import TerminalUI

/// The versions of a property, a line each: time and value, and of the source as many columns as fit beside them.
struct VersionTable {
  private let rows: [[StyledText]]
  private let shown: [Int]
  private let layout: TableLayout

  /// Under this, the source is told below the list alone.
  private static let narrow = 44

  /// - Parameter rows: mark, time, value, then what is told where there is room, the most telling first.
  init(_ rows: [[StyledText]], columns: Int, glyphs: Glyphs) {
    let needs = (rows.first ?? []).indices.map { column in rows.map { $0[column].columns }.max() ?? 0 }
    var shown = Array(needs.indices.prefix(columns < Self.narrow ? 3 : 4))
    for column in needs.indices.dropFirst(4) where needs[column] > 0 {
      let widths = (shown + [column]).map { needs[$0] }
      guard columns >= Self.narrow, widths.reduce(widths.count - 1, +) <= columns else { break }
      shown.append(column)
    }
    let lengths = shown.map { column in
      column == 2
        ? Length.flexible(minimum: 1) : .fixed(column == 3 ? min(needs[3], columns / 4) : needs[column])
    }
    self.shown = shown
    self.rows = rows
    layout = TableLayout(lengths.map { TableColumn("", $0) }, width: columns, glyphs: glyphs)
  }

  func line(at index: Int) -> StyledText { layout.line(shown.map { rows[index][$0] }) }
}
