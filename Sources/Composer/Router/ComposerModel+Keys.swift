import Drafts
public import TerminalUI

/// Keys, and text that comes in one piece, on their way to what has the keyboard.
extension ComposerModel {
  /// What a key would do now, for the one who has to tell keys from text.
  public func use(of key: Key) -> KeyUse { typingPlace.use(of: key) }

  private var typingPlace: TypingPlace { TypingPlace(workspace, context, top: overlays.top) }

  mutating func press(_ key: Key) -> [Effect] {
    if workspace.room.isTooSmall { return workspace.intentUnseen(of: key).map { perform($0) } ?? [] }
    notice = nil
    return take(Press(key, workspace.keys.intent(for: key, in: context)))
  }

  mutating func take(_ press: Press) -> [Effect] {
    if let intent = press.intent, intent.isOfTheTerminal { return perform(intent) }
    if !overlays.isEmpty { return carryOut(overlays.update(press, in: &workspace)) }
    if !isAtPanes { return carryOut(screens.type(press, in: &workspace)) }
    return press.intent.map { perform($0) } ?? press.key.map { carryOut(workspace.unbound($0)) } ?? []
  }

  /// Takes keys that came as one.
  mutating func type(_ keys: [Key]) -> [Effect] {
    if workspace.room.isTooSmall || overlays.insertAsContacts(keys, in: workspace) { return [] }
    var (burst, effects) = (KeyBurst(keys), [Effect]())
    while let part = burst.next(at: typingPlace) {
      switch part {
      case .press(let key): effects += press(key)
      case .refuse(let keys): notice = .refused(keys)
      case .offer(let keys): effects += carryOut(overlays.offerAsContacts(keys.typedText, in: workspace))
      }
    }
    return effects
  }

  mutating func paste(_ text: String) -> [Effect] {
    guard !workspace.room.isTooSmall else { return [] }
    let text = text.withoutLineEnds
    if let step = overlays.paste(text, in: &workspace) { return carryOut(step) }
    if overlays.isEmpty, screens.insert(text, in: &workspace) || text.isBlank { return [] }
    return carryOut(overlays.offerAsContacts(text, isWhole: true, in: workspace))
  }
}
