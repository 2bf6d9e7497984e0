/// A box in the middle that asks or tells something.
public struct Dialog: Hashable, Sendable {
  public var title: String
  public var body: [StyledText]
  /// Rows below the body for what the caller draws: a field, a list.
  public var contentRows: Int
  /// Columns inside of the frame, if the screen has them.
  public var columns: Int

  public init(title: String, body: [StyledText] = [], contentRows: Int = 0, columns: Int = 60) {
    self.title = title
    self.body = body
    self.contentRows = contentRows
    self.columns = columns
  }

  /// The frame, in the middle of `bounds` and never larger.
  public func frame(in bounds: Rect) -> Rect {
    let inside = max(0, min(columns, bounds.columns - 4))
    return bounds.centered(Size(columns: inside + 4, rows: lines(inside).count + contentRows + 2))
  }

  /// Draws frame and body over what is there, and returns the room for the content. Where the screen is too
  /// low the body loses its last lines, not the content.
  @discardableResult
  public func draw(into canvas: inout Canvas, in bounds: Rect, glyphs: Glyphs) -> Rect {
    let frame = frame(in: bounds)
    canvas.fill(frame)
    canvas.box(frame, title: title, role: .focusedBorder, titleRole: .title, glyphs: glyphs)
    let (content, text) = frame.inset(columns: 2, rows: 1).taking(bottom: contentRows)
    for (row, line) in lines(text.columns).prefix(text.rows).enumerated() {
      canvas.write(line, at: text.line(row).origin, maxColumns: text.columns)
    }
    return content
  }

  private func lines(_ columns: Int) -> [StyledText] {
    body.flatMap { $0.wrapped(to: max(1, columns)) }
  }
}
