import TerminalUI

extension ComposerModel {
  /// A click on a line of a list goes there; anything else in a window stays as it is.
  mutating func select(inOverlayAt row: Int) -> [Effect] {
    guard let line = listLine(at: row), let top = overlays.popLast() else { return [] }
    switch top {
    case .propertyPicker(var picker):
      picker.list.select(line, count: picker.lines.count, height: overlayListHeight)
      overlays.append(.propertyPicker(picker))
    case .choice(var list):
      list.list.select(line, count: list.lines.count, height: overlayListHeight)
      overlays.append(.choice(list))
    case .associationPicker, .pager, .contactPaste, .prompt, .copyMenu, .menu, .replaceForm, .replacePreview:
      overlays.append(top)
    }
    return []
  }

  /// Whether a line that can be taken is at a row of the screen.
  func hasListLine(at row: Int) -> Bool {
    guard let line = listLine(at: row) else { return false }
    switch overlays.last {
    case .propertyPicker(let picker): return picker.list.top + line < picker.lines.count
    case .choice(let list): return list.list.top + line < list.lines.count
    default: return false
    }
  }

  /// The line of an overlay's list that is at a row of the screen, counted from the top one that is seen.
  private func listLine(at row: Int) -> Int? {
    let body = ScreenLayout(screen: screen, size: size).body
    let line = row - body.row - 1 - Self.overlayHeadRows
    return line >= 0 && line < overlayListHeight ? line : nil
  }

  /// In a window with a list, a line to type in and an empty one come first.
  static let overlayHeadRows = 2

  var overlayListHeight: Int { max(1, overlaySize.rows - Self.overlayHeadRows) }
}

extension Overlay {
  /// Up and Down move in it, and do nothing else.
  var scrolls: Bool {
    switch self {
    case .propertyPicker, .choice, .pager, .contactPaste, .replacePreview: true
    default: false
    }
  }
}

extension ListState {
  /// Goes to a line of those that are seen; past the end is nothing.
  fileprivate mutating func select(_ line: Int, count: Int, height: Int) {
    let seen = visible(count: count, height: height)
    guard seen.contains(seen.lowerBound + line) else { return }
    selected = seen.lowerBound + line
    settle(count: count, height: height)
  }
}
