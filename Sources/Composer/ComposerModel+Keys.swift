import TerminalUI

extension ComposerModel {
  var isTooSmall: Bool {
    size.columns < ScreenLayout.smallest.columns || size.rows < ScreenLayout.smallest.rows
  }

  /// Letters go into a field now, and are no commands.
  var isTakingText: Bool { context.takesText }

  mutating func press(_ key: Key) -> [Effect] {
    if isTooSmall { return pressUnseen(key) }
    notice = nil
    return take(Press(key, keys.intent(for: key, in: context)))
  }

  /// Hands it to what has the keyboard.
  mutating func take(_ press: Press) -> [Effect] {
    if let intent = press.intent, intent.isOfTheTerminal { return perform(intent) }
    if !overlays.isEmpty { return handle(inOverlay: press) }
    if compose.field != nil, screen == .compose { return inCompose { $0.handle(inField: press, in: &$1) } }
    if isConfirming { return carryOut(submit.confirm(press, in: &workspace)) }
    return press.intent.map { perform($0) } ?? press.key.map { unbound($0) } ?? []
  }

  /// Where nothing can be drawn nothing is done, but for leaving and for what concerns the terminal itself.
  private mutating func pressUnseen(_ key: Key) -> [Effect] {
    guard let intent = keys.intent(for: key, in: .pane(pane)),
      [.back, .quit, .suspend, .repaint].contains(intent)
    else { return [] }
    return perform(intent == .back ? .quit : intent)
  }

  private mutating func unbound(_ key: Key) -> [Effect] {
    if case .alt = key { return key.withoutAlt.flatMap { press($0) } }
    let places = screen.panes.filter { $0 != pane && keys.intent(for: key, in: .pane($0)) != nil }
    notice =
      places.isEmpty
      ? Notice("\(key.name) does nothing here. \(keyName(.help)) shows the keys")
      : Notice(
        "\(key.name) works in \(places.map(\.name).joined(separator: " and "))",
        keys: "\(keyName(.nextPane)) goes there")
    return []
  }
}
