public import TerminalUI

/// Keys, and text that comes in one piece, on their way to what has the keyboard.
extension ComposerModel {
  /// What a key would do now, for the one who has to tell keys from text.
  public func use(of key: Key) -> KeyUse { isTooSmall ? .consequential : typingPlace.use(of: key) }

  private var typingPlace: TypingPlace {
    TypingPlace(table: workspace.keys, context: context, top: overlays.top)
  }

  mutating func press(_ key: Key) -> [Effect] {
    if isTooSmall { return pressUnseen(key) }
    notice = nil
    return take(Press(key, workspace.keys.intent(for: key, in: context)))
  }

  mutating func take(_ press: Press) -> [Effect] {
    if let intent = press.intent, intent.isOfTheTerminal { return perform(intent) }
    if !overlays.isEmpty { return carryOut(overlays.update(press, in: &workspace)) }
    if !isAtPanes { return inScreens { $0.type(press, in: &$1) } }
    return press.intent.map { perform($0) } ?? press.key.map { unbound($0) } ?? []
  }

  /// Where nothing can be drawn nothing is done, but for leaving and for what concerns the terminal itself.
  private mutating func pressUnseen(_ key: Key) -> [Effect] {
    guard let intent = workspace.keys.intent(for: key, in: .pane(workspace.pane)),
      [.back, .program(.quit), .program(.suspend), .program(.repaint)].contains(intent)
    else { return [] }
    return perform(intent == .back ? .program(.quit) : intent)
  }

  private mutating func unbound(_ key: Key) -> [Effect] {
    if case .alt = key { return key.withoutAlt.flatMap { press($0) } }
    notice = workspace.whyUnbound(key)
    return []
  }

  /// Takes keys that came as one.
  mutating func type(_ keys: [Key]) -> [Effect] {
    if isTooSmall || overlays.insertAsContacts(keys, in: workspace) { return [] }
    var (burst, effects) = (KeyBurst(keys), [Effect]())
    while let part = burst.next(at: typingPlace) {
      switch part {
      case .press(let key): effects += press(key)
      case .refuse(let keys): notice = .refused(keys)
      case .offer(let keys): effects += offerAsContacts(keys.typedText, isWhole: false)
      }
    }
    return effects
  }

  mutating func paste(_ text: String) -> [Effect] {
    guard !isTooSmall else { return [] }
    // A line that is copied in a terminal brings its end along.
    let text = String(text.reversed().drop(while: \.isNewline).reversed())
    if !overlays.isEmpty {
      return overlays.paste(text, in: &workspace).map { carryOut($0) } ?? offerAsContacts(text, isWhole: true)
    }
    if !isAtPanes {
      screens.insert(text, in: &workspace)
    } else if text.contains(where: { !$0.isWhitespace }) {
      return offerAsContacts(text, isWhole: true)
    }
    return []
  }

  private mutating func offerAsContacts(_ text: String, isWhole: Bool) -> [Effect] {
    if let why = workspace.document.whyLocked { return carryOut(.say(why)) }
    overlays.closeCopyMenu()
    return carryOut(.offerAsContacts(text, isWhole: isWhole, in: workspace))
  }

  mutating func sayCut() -> [Effect] {
    if context.takesText || context == .contactPaste {
      notice = .warning("The paste was too long: only its first part is here")
    }
    return []
  }
}
