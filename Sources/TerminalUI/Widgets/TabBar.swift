/// The line that names the screens, the one that is shown filled: ` 1 Compose   2 Preview   3 Submit`.
public struct TabBar: Hashable, Sendable {
  public struct Tab: Hashable, Sendable {
    public var name: String
    /// Counts behind the name, without the blank between.
    public var counts: StyledText

    public init(_ name: String, counts: StyledText = StyledText()) {
      (self.name, self.counts) = (name, counts)
    }
  }

  public var tabs: [Tab]
  public var selected: Int

  public init(_ tabs: [Tab], selected: Int) {
    self.tabs = tabs
    self.selected = selected
  }

  /// The tabs in at most `columns`: where they do not fit, first the others lose their counts, then their names.
  public func labels(columns: Int) -> [StyledText] {
    let forms: [(Int) -> StyledText] = [
      { label($0) }, { label($0, hasCounts: $0 == selected) },
      { label($0, hasName: $0 == selected, hasCounts: $0 == selected) },
      { label($0, hasName: $0 == selected, hasCounts: false) },
    ]
    let all = forms.lazy.map { tabs.indices.map($0) }
    return all.first { $0.reduce(0) { $0 + $1.columns } <= columns } ?? all.last ?? []
  }

  /// The tab at a column of the line, if one stands there.
  public func index(atColumn column: Int, columns: Int) -> Int? {
    var end = 0
    return labels(columns: columns).firstIndex { label in
      end += label.columns
      return column < end
    }
  }

  public func draw(into canvas: inout Canvas, in rect: Rect) {
    var column = rect.column
    for (index, label) in labels(columns: rect.columns).enumerated() {
      let width = canvas.write(
        label, at: Point(column: column, row: rect.row), maxColumns: rect.endColumn - column)
      if index == selected {
        canvas.emphasize(Rect(column: column, row: rect.row, columns: width, rows: 1), .selected)
      }
      column += width
    }
  }

  private func label(_ index: Int, hasName: Bool = true, hasCounts: Bool = true) -> StyledText {
    let tab = tabs[index]
    let role: Role = index == selected ? .accent : .text
    var label = StyledText(hasName ? " \(index + 1) \(tab.name)" : " \(index + 1)", role)
    if hasCounts, !tab.counts.spans.isEmpty { label = label + StyledText(" ", role) + tab.counts }
    label.append(" ", role)
    return label
  }
}
