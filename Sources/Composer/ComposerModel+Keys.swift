import TerminalUI

extension ComposerModel {
  var isTooSmall: Bool {
    size.columns < ScreenLayout.smallest.columns || size.rows < ScreenLayout.smallest.rows
  }

  /// Letters go into a field now, and are no commands.
  var isTakingText: Bool {
    switch context {
    case .field, .confirmation, .prompt, .propertyPicker, .associationPicker, .choice: true
    case .pane, .pager, .copyMenu: false
    }
  }

  mutating func press(_ key: Key) -> [Effect] {
    if let always = terminalIntent(key) { return perform(always) }
    if isTooSmall { return key == .character("q") || key == .character("Q") ? leave() : [] }
    notice = nil
    if !overlays.isEmpty { return pressInOverlay(key) }
    if compose.field != nil, screen == .compose { return pressInField(key) }
    if isConfirming { return pressInConfirmation(key) }
    guard let intent = KeyTable.map(for: .pane(pane)).intent(for: key) else { return unbound(key) }
    return perform(intent)
  }

  mutating func paste(_ text: String) -> [Effect] {
    guard !isTooSmall else { return [] }
    if !overlays.isEmpty {
      pasteInOverlay(text)
    } else if compose.field != nil, screen == .compose {
      compose.field?.text.insert(text)
    } else if isConfirming {
      submit.typed.insert(text)
    } else {
      notice = .warning(
        "A paste outside a field is not run as keys: open a field first, or import a file with i")
    }
    return []
  }

  /// Ctrl-Z, Ctrl-L and Ctrl-C mean the same whatever is open.
  private func terminalIntent(_ key: Key) -> Intent? {
    KeyTable.terminalMap.intent(for: key)
  }

  private mutating func unbound(_ key: Key) -> [Effect] {
    if case .alt = key { return key.withoutAlt.flatMap { press($0) } }
    notice = Notice("\(key.name) does nothing here. ? shows the keys")
    return []
  }
}
