/// Text to read: scrolled, wrapped or shifted sideways, searched.
public struct Pager: Hashable, Sendable {
  public let lines: [StyledText]
  /// The first line that is seen.
  public private(set) var top = 0
  /// Columns out of sight on the left, where lines are not wrapped.
  public private(set) var left = 0
  public var isWrapped: Bool
  public private(set) var query = ""
  /// The line of the match that was found last.
  public private(set) var matchedLine: Int?

  public init(_ lines: [StyledText], isWrapped: Bool = false) {
    self.lines = lines
    self.isWrapped = isWrapped
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

  /// Shifts lines that are not wrapped to the side.
  public mutating func shift(by columns: Int) {
    left = max(0, left + columns)
  }

  /// Looks for the first line at or behind the top that has `query`, then from the start. False if there is
  /// none.
  public mutating func search(_ query: String, size: Size) -> Bool {
    self.query = query
    matchedLine = nil
    return find(from: top, step: 1, size: size)
  }

  /// Goes to the next line that matches; behind the last one comes the first. False without any.
  public mutating func findNext(size: Size) -> Bool {
    find(from: (matchedLine ?? top - 1) + 1, step: 1, size: size)
  }

  public mutating func findPrevious(size: Size) -> Bool {
    find(from: (matchedLine ?? top) - 1, step: -1, size: size)
  }

  private mutating func find(from start: Int, step: Int, size: Size) -> Bool {
    for distance in lines.indices {
      let line = (start + distance * step + 2 * lines.count) % lines.count
      guard TextSearch.contains(query, in: lines[line].text) else { continue }
      matchedLine = line
      if line < top || line >= top + visibleLines(size) { move(.to(line), size: size) }
      return true
    }
    return false
  }

  /// Lines that are seen in full from the top on; at least one.
  private func visibleLines(_ size: Size) -> Int {
    var rows = 0
    var count = 0
    for line in lines[min(top, lines.count)...] {
      rows += height(of: line, columns: size.columns)
      guard rows <= size.rows else { break }
      count += 1
    }
    return max(1, count)
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
    isWrapped ? line.wrapped(to: columns).count : 1
  }
}
