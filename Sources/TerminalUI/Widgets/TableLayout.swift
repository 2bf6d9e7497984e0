/// A column of a table.
public struct TableColumn: Hashable, Sendable {
  public enum Alignment: Hashable, Sendable { case left, right }

  public var title: String
  public var length: Length
  public var alignment: Alignment

  public init(_ title: String, _ length: Length, alignment: Alignment = .left) {
    self.title = title
    self.length = length
    self.alignment = alignment
  }
}

/// Where the columns of a table lie in a given width, and the lines of text that fill them.
public struct TableLayout: Hashable, Sendable {
  public let columns: [TableColumn]
  public let widths: [Int]
  public let gap: Int
  private let width: Int
  private let ellipsis: Character

  /// - Parameters:
  ///   - width: columns of the whole table, gaps included; too few make the last ones shrink.
  ///   - gap: columns between two columns of the table.
  public init(_ columns: [TableColumn], width: Int, gap: Int = 1, glyphs: Glyphs = .ascii) {
    self.columns = columns
    (self.gap, self.width) = (gap, width)
    ellipsis = glyphs.ellipsis
    widths = Length.divide(width - gap * max(0, columns.count - 1), by: columns.map(\.length))
  }

  /// The line of column titles, over the whole width.
  public var header: StyledText {
    let titles = line(columns.map { StyledText($0.title) })
    return StyledText(titles.text + String(repeating: " ", count: max(0, width - titles.columns)), .heading)
  }

  /// One row: each cell cut or filled to its column. Cells that are missing are empty.
  ///
  /// - Parameter isOpenEnded: the last cell goes on over the columns behind it.
  public func line(_ cells: [StyledText], isOpenEnded: Bool = false) -> StyledText {
    var result = StyledText()
    for index in columns.indices where widths[index] > 0 {
      if !result.spans.isEmpty { result.append(String(repeating: " ", count: gap)) }
      if isOpenEnded, index == cells.count - 1 {
        let room = widths[index...].reduce(0, +) + gap * (columns.count - index - 1)
        return result + cells[index].truncated(to: room, ellipsis: ellipsis)
      }
      result = result + fit(index < cells.count ? cells[index] : "", column: index)
    }
    return result
  }

  /// Whether a text fits into a column as a whole.
  public func holds(_ text: String, inColumn index: Int) -> Bool {
    widths.indices.contains(index) && !TextWidth.exceeds(text, widths[index])
  }

  private func fit(_ cell: StyledText, column: Int) -> StyledText {
    let cut = cell.truncated(to: widths[column], ellipsis: ellipsis)
    let padding = StyledText(String(repeating: " ", count: max(0, widths[column] - cut.columns)))
    return columns[column].alignment == .left ? cut + padding : padding + cut
  }
}
