import TerminalUI

extension ComposerModel {
  var isTooSmall: Bool {
    size.columns < ScreenLayout.smallest.columns || size.rows < ScreenLayout.smallest.rows
  }

  /// Letters go into a field now, and are no commands.
  var isTakingText: Bool {
    switch context {
    case .field, .confirmation, .prompt, .propertyPicker, .associationPicker, .choice, .drafts, .contactText,
      .longText, .replaceForm:
      true
    case .pane, .pager, .copyMenu, .menu, .replacePreview, .contactPaste, .columns: false
    }
  }

  mutating func press(_ key: Key) -> [Effect] {
    if isTooSmall { return pressUnseen(key) }
    notice = nil
    if let always = terminalIntent(key) { return perform(always) }
    if !overlays.isEmpty { return pressInOverlay(key) }
    if compose.field != nil, screen == .compose { return pressInField(key) }
    if isConfirming { return pressInConfirmation(key) }
    guard let intent = keys.intent(for: key, in: pane) else { return unbound(key) }
    return perform(intent)
  }

  /// Where nothing can be drawn nothing is done, but for leaving and for what concerns the terminal itself.
  private mutating func pressUnseen(_ key: Key) -> [Effect] {
    switch KeyTable.terminalIntent(for: key) ?? keys.intent(for: key, in: pane) {
    case .back, .quit: perform(.quit)
    case .suspend: perform(.suspend)
    case .repaint: perform(.repaint)
    default: []
    }
  }

  /// Ctrl-Z, Ctrl-L and Ctrl-C mean the same whatever is open, and so does the key of help where `?` is a letter.
  private func terminalIntent(_ key: Key) -> Intent? {
    if KeyTable.helpWhileTyping.keys.contains(key), isTakingText { return .help }
    return KeyTable.terminalIntent(for: key)
  }

  private mutating func unbound(_ key: Key) -> [Effect] {
    if case .alt = key { return key.withoutAlt.flatMap { press($0) } }
    notice = Notice("\(key.name) does nothing here. \(keyName(.help)) shows the keys")
    return []
  }
}
