import TerminalUI

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

  /// What has the keyboard takes the keys one by one, up to the one that closes it. None is ever run as a command,
  /// and none confirms anything.
  mutating func type(_ keys: [Key]) -> [Effect] {
    guard !isTooSmall else { return [] }
    if case .contactPaste(var paste)? = overlays.last, paste.isEditing {
      paste.insert(keys.typedText, catalogue: catalogue)
      overlays[overlays.count - 1] = .contactPaste(paste)
      return []
    }
    let first = context
    var effects: [Effect] = []
    for (count, key) in keys.enumerated() {
      guard isTakingText, context == first, !isConfirmation(key) else {
        return effects + offer(keys[count...])
      }
      effects += press(key)
    }
    return effects
  }

  private mutating func offer(_ keys: ArraySlice<Key>) -> [Effect] {
    let text = keys.typedText
    if isTakingText || context == .contactPaste || !text.contains(where: { !$0.isWhitespace }) {
      notice = .warning(
        keys.count == 1
          ? "A key came together with text: it was not run"
          : "\(keys.count) keys came at once, as text does: none of them was run")
    } else {
      return offerAsContacts(text, isWhole: false)
    }
    return []
  }

  private func isConfirmation(_ key: Key) -> Bool {
    switch context {
    case .confirmation, .choice, .drafts: keys.intent(for: key, in: context) == .accept
    default: false
    }
  }
}
