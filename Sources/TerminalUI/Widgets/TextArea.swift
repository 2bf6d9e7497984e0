/// Lines of text being edited. The line under the cursor is a ``TextField``.
public struct TextArea: Hashable, Sendable {
  /// The line of `field` is here as it was before it was gone to.
  private var lines: [String]
  private var list: ListState
  public private(set) var field: TextField

  /// The cursor stands behind the text.
  public init(_ text: String = "") {
    lines = Self.lines(of: text)
    list = ListState(selected: lines.count - 1)
    field = TextField(lines[lines.count - 1])
  }

  /// Lines are ended by line feeds.
  public var text: String {
    (lines[..<row] + [field.text] + lines[(row + 1)...]).joined(separator: "\n")
  }

  public var isEmpty: Bool { lines.count == 1 && field.isEmpty }
  public var lineCount: Int { lines.count }
  /// The line of the cursor, from 0.
  public var row: Int { list.selected }

  func line(_ index: Int) -> String { index == row ? field.text : lines[index] }

  func visible(height: Int) -> Range<Int> { list.visible(count: lines.count, height: height) }

  /// Edits by one key. Enter begins a line, Tab is a tab.
  /// - Parameter height: the lines that are seen.
  /// - Returns: false for a key that means nothing here.
  public mutating func handle(_ key: Key, height: Int) -> Bool {
    defer { list.settle(count: lines.count, height: height) }
    switch key {
    case .enter: insert("\n")
    case .tab: insert("\t")
    case .left where field.cursor == 0 && row > 0: go(to: row - 1, atEnd: true)
    case .right where field.cursor == field.characters.count && row + 1 < lines.count: go(to: row + 1)
    case .backspace where field.cursor == 0: joinBackward()
    case .delete where field.cursor == field.characters.count: joinForward()
    default:
      if let move = ListState.Move(editing: key) { return self.move(move, height: height) }
      return field.handle(key) == .handled
    }
    return true
  }

  /// Goes to another line, at the same place as far as the line reaches.
  /// - Returns: true.
  @discardableResult
  public mutating func move(_ move: ListState.Move, height: Int) -> Bool {
    var target = list
    target.move(move, count: lines.count, height: height)
    go(to: target.selected, cursor: field.cursor)
    list = target
    return true
  }

  /// Puts text at the cursor, as a paste does.
  public mutating func insert(_ text: String) {
    let new = Self.lines(of: text)
    guard new.count > 1 else { return field.insert(text) }
    let before = String(field.characters[..<field.cursor])
    let after = String(field.characters[field.cursor...])
    let last = new.count - 1
    lines.replaceSubrange(row...row, with: [before + new[0]] + new[1..<last] + [new[last] + after])
    list.selected += last
    field = TextField(lines[row])
    field.setCursor(new[last].count)
  }

  private mutating func go(to target: Int, cursor: Int = 0, atEnd: Bool = false) {
    guard target != row, lines.indices.contains(target) else { return }
    lines[row] = field.text
    list.selected = target
    field = TextField(lines[target])
    if !atEnd { field.setCursor(cursor) }
  }

  private mutating func joinBackward() {
    guard row > 0 else { return }
    let rest = field.text
    lines.remove(at: row)
    list.selected -= 1
    field = TextField(lines[row])
    let end = field.cursor
    field.insert(rest)
    field.setCursor(end)
  }

  private mutating func joinForward() {
    guard row + 1 < lines.count else { return }
    let end = field.cursor
    field.insert(lines.remove(at: row + 1))
    field.setCursor(end)
  }

  private static func lines(of text: String) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
  }
}

extension ListState.Move {
  /// The keys that are never part of typed text.
  fileprivate init?(editing key: Key) {
    switch key {
    case .up: self = .up
    case .down: self = .down
    case .pageUp: self = .pageUp
    case .pageDown: self = .pageDown
    default: return nil
    }
  }
}
