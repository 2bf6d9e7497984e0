/// The line that names the screens: `[1 Compose]  2 Preview   3 Submit`.
public struct TabBar: Hashable, Sendable {
  public var names: [String]
  public var selected: Int

  public init(_ names: [String], selected: Int) {
    self.names = names
    self.selected = selected
  }

  /// The line in at most `columns`: where the names do not fit, only the selected one is written out.
  public func line(columns: Int) -> StyledText {
    let full = text { _ in true }
    return full.columns <= columns ? full : text { $0 == selected }
  }

  /// The name at a column of the line, if one stands there.
  public func index(atColumn column: Int, columns: Int) -> Int? {
    var end = 0
    return line(columns: columns).spans.firstIndex { span in
      end += TextWidth.columns(of: span.text)
      return column < end
    }
  }

  public func draw(into canvas: inout Canvas, in rect: Rect) {
    canvas.write(line(columns: rect.columns), at: rect.origin, maxColumns: rect.columns)
  }

  private func text(isNamed: (Int) -> Bool) -> StyledText {
    StyledText(
      names.indices.map { index in
        let gap = index == 0 ? "" : " "
        let label = isNamed(index) ? "\(index + 1) \(names[index])" : "\(index + 1)"
        return index == selected ? Span("\(gap)[\(label)]", .title) : Span("\(gap) \(label) ", .text)
      })
  }
}
