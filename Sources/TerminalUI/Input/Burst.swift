/// Keys that no hand can type: text that went to the wrong window.
enum Burst {
  static let minimumCount = 16
  static let minimumDifferent = 6

  /// Joins each run of keys that looks like text into one event. What comes in one read with a paste, behind it, is
  /// more of it: a pasted text may hold the mark that ends a paste.
  static func fold(_ events: [TerminalEvent]) -> [TerminalEvent] {
    guard events.count >= minimumCount || events.contains(where: \.isPaste) else { return events }
    var folded: [TerminalEvent] = []
    var run: [Key] = []
    var isBehindPaste = false
    for event in events {
      if case .key(let key) = event, !isBehindPaste || key.isPartOfText {
        run.append(key)
      } else {
        folded += close(run, isBehindPaste) + [event]
        run = []
        isBehindPaste = isBehindPaste || event.isPaste
      }
    }
    return folded + close(run, isBehindPaste)
  }

  private static func close(_ keys: [Key], _ isBehindPaste: Bool) -> [TerminalEvent] {
    let characters = keys.compactMap(\.text)
    let isText = characters.count >= minimumCount && Set(characters).count >= minimumDifferent
    return isText || isBehindPaste && !keys.isEmpty ? [.burst(keys)] : keys.map(TerminalEvent.key)
  }
}

extension TerminalEvent {
  fileprivate var isPaste: Bool {
    switch self {
    case .pasted, .pasteTooLong: true
    default: false
    }
  }
}

extension Key {
  /// Control keys are pressed, also right behind a paste.
  fileprivate var isPartOfText: Bool {
    switch self {
    case .enter, .tab, .character: true
    default: false
    }
  }

  /// The character a key types, if it is a printable one.
  var text: Character? {
    if case .character(let character) = self { character } else { nil }
  }
}

extension Collection where Element == Key {
  /// The keys as the text they would have been: Enter is a line feed, Tab a tab, other keys are nothing.
  public var typedText: String {
    var text = ""
    for key in self {
      switch key {
      case .character(let character): text.append(character)
      case .enter: text.append("\n")
      case .tab: text.append("\t")
      default: break
      }
    }
    return text
  }
}
