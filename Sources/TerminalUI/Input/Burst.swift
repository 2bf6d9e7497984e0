/// Keys that no hand can type: text that went to the wrong window.
enum Burst {
  static let minimumCount = 16
  static let minimumDifferent = 6

  /// Joins each run of keys that looks like text into one event.
  static func fold(_ events: [TerminalEvent]) -> [TerminalEvent] {
    guard events.count >= minimumCount else { return events }
    var folded: [TerminalEvent] = []
    var run: [Key] = []
    for event in events {
      if case .key(let key) = event {
        run.append(key)
      } else {
        folded += close(run) + [event]
        run = []
      }
    }
    return folded + close(run)
  }

  private static func close(_ keys: [Key]) -> [TerminalEvent] {
    let characters = keys.compactMap(\.text)
    let isBurst = characters.count >= minimumCount && Set(characters).count >= minimumDifferent
    return isBurst ? [.burst(keys)] : keys.map(TerminalEvent.key)
  }
}

extension Key {
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
