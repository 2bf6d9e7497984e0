/// How much of something is done: `━━━━━━────`, or `[######....]` where there are no such lines.
public struct ProgressBar: Hashable, Sendable {
  public var done: Int
  public var total: Int

  public init(done: Int, total: Int) {
    self.done = done
    self.total = total
  }

  /// The bar in exactly `columns`, brackets included. It is full only when all is done.
  public func text(columns: Int, glyphs: Glyphs) -> StyledText {
    let (open, close) = glyphs.borders == .unicode ? ("", "") : ("[", "]")
    let inside = max(0, columns - open.count - close.count)
    let part = total > 0 ? min(1, max(0, Double(done) / Double(total))) : 0
    let filled = Int(part * Double(inside))
    return StyledText([
      Span(open, .muted),
      Span(String(repeating: glyphs.barDone, count: filled), filled == inside ? .success : .key),
      Span(String(repeating: glyphs.barLeft, count: inside - filled) + close, .muted),
    ])
  }
}
