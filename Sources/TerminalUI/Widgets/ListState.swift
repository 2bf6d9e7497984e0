/// Where a list stands: the selected row and the first one that is seen. Rows are counted from zero.
public struct ListState: Hashable, Sendable {
  public var selected: Int
  public var top: Int

  public init(selected: Int = 0, top: Int = 0) {
    self.selected = selected
    self.top = top
  }

  /// A way to move in a list.
  public enum Move: Hashable, Sendable {
    case up, down, pageUp, pageDown, home, end
    case by(Int)
    case to(Int)

    /// The move a key means in every list: arrows, `j` and `k`, PgUp, PgDn, Home, End.
    public init?(_ key: Key) {
      switch key {
      case .up, .character("k"): self = .up
      case .down, .character("j"): self = .down
      case .pageUp: self = .pageUp
      case .pageDown: self = .pageDown
      case .home: self = .home
      case .end: self = .end
      default: return nil
      }
    }
  }

  /// Moves the selection in a list of `count` rows of which `height` are seen, and scrolls no more than
  /// needed.
  public mutating func move(_ move: Move, count: Int, height: Int) {
    let page = max(1, height - 1)
    switch move {
    case .up: selected -= 1
    case .down: selected += 1
    case .pageUp: selected -= page
    case .pageDown: selected += page
    case .home: selected = 0
    case .end: selected = count - 1
    case .by(let rows): selected += rows
    case .to(let row): selected = row
    }
    if move == .pageUp { top -= page }
    if move == .pageDown { top += page }
    settle(count: count, height: height)
  }

  /// Brings selection and scroll back into a list whose length or height has changed.
  public mutating func settle(count: Int, height: Int) {
    let height = max(1, height)
    selected = min(max(0, selected), max(0, count - 1))
    top = min(max(top, selected - height + 1), selected)
    top = max(0, min(top, count - height))
  }

  /// The rows that are seen.
  public func visible(count: Int, height: Int) -> Range<Int> {
    var settled = self
    settled.settle(count: count, height: height)
    return settled.top..<max(settled.top, min(count, settled.top + max(0, height)))
  }
}
