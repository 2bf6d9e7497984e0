/// Text to read, wrapped and scrolled.
public struct Pager: Hashable, Sendable {
  public let lines: [StyledText]
  /// The first line that is seen.
  public private(set) var top = 0

  public init(_ lines: [StyledText]) {
    self.lines = lines
  }

  /// Scrolls by lines of the text.
  public mutating func move(_ move: ListState.Move, size: Size) {
    let page = max(1, size.rows - 1)
    switch move {
    case .up: top -= 1
    case .down: top += 1
    case .pageUp: top -= page
    case .pageDown: top += page
    case .home: top = 0
    case .end: top = lines.count
    case .by(let count): top += count
    case .to(let line): top = line
    }
    top = max(0, min(top, lastTop(size)))
  }

  /// The top that shows the last line at the bottom.
  private func lastTop(_ size: Size) -> Int {
    var rows = 0
    for (index, line) in lines.enumerated().reversed() {
      rows += height(of: line, columns: size.columns)
      if rows > size.rows { return min(index + 1, lines.count - 1) }
    }
    return 0
  }

  private func height(of line: StyledText, columns: Int) -> Int {
    line.wrapped(to: columns).count
  }
}
