import TerminalUI

extension ComposerModel {
  /// A click on a line of a list goes there; anything else in a window stays as it is.
  mutating func select(inOverlayAt row: Int) -> [Effect] {
    guard let index = listIndex(at: row), let top = overlays.popLast() else { return [] }
    switch top {
    case .propertyPicker(var picker):
      picker.list.selected = index
      overlays.append(.propertyPicker(picker))
    case .choice(var list):
      list.list.selected = index
      overlays.append(.choice(list))
    case .columns(var form):
      form.list.selected = index
      overlays.append(.columns(form))
    case .associationPicker, .pager, .contactPaste, .prompt, .copyMenu, .menu, .replaceForm, .replacePreview,
      .longText:
      overlays.append(top)
    }
    return []
  }

  /// The position of the line at a row of the screen in the list on top; nil beside its lines.
  func listIndex(at row: Int) -> Int? {
    switch overlays.last {
    case .propertyPicker(let picker): index(at: row, in: picker.list, count: picker.lines.count)
    case .choice(let list): index(at: row, in: list.list, count: list.lines.count)
    case .columns(let form): index(at: row, in: form.list, count: form.count, height: columnsHeight)
    case .associationPicker, .pager, .contactPaste, .prompt, .copyMenu, .menu, .replaceForm, .replacePreview,
      .longText, nil:
      nil
    }
  }

  private func index(at row: Int, in list: ListState, count: Int, height: Int? = nil) -> Int? {
    let body = ScreenLayout(screen: screen, size: size).body
    let seen = list.visible(count: count, height: height ?? overlayListHeight)
    let index = seen.lowerBound + row - body.row - 1 - Self.overlayHeadRows
    return seen.contains(index) ? index : nil
  }

  /// In a window with a list, a line to type in and an empty one come first.
  static let overlayHeadRows = 2

  var overlayListHeight: Int { max(1, overlaySize.rows - Self.overlayHeadRows) }
}

extension Overlay {
  /// Up and Down move in it, and do nothing else.
  var scrolls: Bool {
    switch self {
    case .propertyPicker, .choice, .pager, .contactPaste, .replacePreview, .columns, .longText: true
    default: false
    }
  }
}
