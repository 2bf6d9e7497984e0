public import TerminalUI

/// Text that comes in one piece: pastes, and keys that come faster than a hand can type.
extension ComposerModel {
  mutating func paste(_ text: String) -> [Effect] {
    guard !isTooSmall else { return [] }
    // A line that is copied in a terminal brings its end along.
    let text = String(text.reversed().drop(while: \.isNewline).reversed())
    if !overlays.isEmpty {
      return pasteInOverlay(text)
    } else if compose.field != nil, screen == .compose {
      compose.field?.text.insert(text)
    } else if isConfirming {
      job.phrase?.typed.insert(text)
    } else if text.contains(where: { !$0.isWhitespace }) {
      return offerAsContacts(text, isWhole: true)
    }
    return []
  }

  /// Puts a text in the place of the one in the open field, or of the phrase.
  mutating func retype(_ text: String) {
    if compose.field != nil, screen == .compose {
      compose.field?.text.replace(with: text)
    } else {
      job.phrase?.typed.replace(with: text)
    }
  }

  mutating func pasteFirstPart(_ text: String) -> [Effect] {
    let effects = paste(text)
    if isTakingText || context == .contactPaste {
      notice = .warning("The paste was too long: only its first part is here")
    }
    return effects
  }

  /// What a key would do now, for the one who has to tell keys from text.
  public func use(of key: Key) -> KeyUse {
    if isTakingText, !isTooSmall { return isConfirmation(key) ? .consequential : .typed }
    return keys.intent(for: key, in: context)?.isHarmless == true ? .harmless : .consequential
  }

  /// What has the keyboard takes the keys one by one, up to the one that closes it. None is ever run as a command,
  /// and none confirms anything. A key that only moves may come many times at once.
  mutating func type(_ keys: [Key]) -> [Effect] {
    guard !isTooSmall else { return [] }
    if case .contactPaste(var paste)? = overlays.last, paste.isEditing {
      paste.insert(keys.typedText, catalogue: catalogue)
      overlays[overlays.count - 1] = .contactPaste(paste)
      return []
    }
    let first = context
    let isOneKey = Set(keys.filter(\.isPartOfText)).count <= 1
    if isOneKey, keys.allSatisfy({ use(of: $0) == .harmless }) { return keys.flatMap { press($0) } }
    if isOneKey, !isTakingText { return refuse(keys[...]) }
    if let opening = keys.first, keys.count < Self.fewestKeysOfText, asksForWord(opening) {
      return press(opening) + type(Array(keys.dropFirst()))
    }
    var effects: [Effect] = []
    var isAccepted = false
    for (count, key) in keys.enumerated() {
      let isTaken = !isConfirmation(key) || mayAcceptInBurst(after: count, of: keys)
      guard isTakingText, context == first, !isAccepted, isTaken else {
        return effects + offer(keys[count...])
      }
      isAccepted = self.keys.intent(for: key, in: first) == .accept
      effects += press(key)
    }
    return effects
  }

  private mutating func offer(_ keys: ArraySlice<Key>) -> [Effect] {
    let text = keys.typedText
    if isTakingText || context == .contactPaste || !text.contains(where: { !$0.isWhitespace }) {
      return refuse(keys)
    }
    return offerAsContacts(text, isWhole: false)
  }

  private mutating func refuse(_ keys: ArraySlice<Key>) -> [Effect] {
    let names = Set(keys.map(\.name))
    notice = .warning(
      keys.count == 1
        ? "\(keys.first?.name ?? "A key") came together with text: not run. Press it again"
        : names.count == 1
          ? "\(names.first ?? "") came \(keys.count) times at once: not run. Press it again"
          : "\(keys.count) keys came at once, like a paste: not run")
    return []
  }

  /// Enter that does more than to take what is typed: it has to be pressed by itself.
  private func isConfirmation(_ key: Key) -> Bool {
    guard keys.intent(for: key, in: context) == .accept else { return false }
    switch overlays.last {
    case .choice?: return true
    case .prompt(let prompt)?: return prompt.asksForConsent
    default: return context == .confirmation
    }
  }

  /// A word and Enter behind it: keys of a hand that a slow line passes on together.
  private func mayAcceptInBurst(after count: Int, of keys: [Key]) -> Bool {
    guard case .choice(let list)? = overlays.last, count == keys.count - 1 else { return false }
    return keys.count < Self.fewestKeysOfText && list.mayAcceptInBurst
  }

  private static let fewestKeysOfText = 16

  /// It opens a line to type into, and the word behind it is what is asked for.
  private func asksForWord(_ key: Key) -> Bool {
    guard !isTakingText, let intent = keys.intent(for: key, in: context) else { return false }
    return [.palette, .search].contains(intent)
  }
}
