import TerminalUI

/// Keys that came faster than a hand can type.
///
/// What has the keyboard takes them one by one, up to the one that closes it. None is ever run as a command, and none
/// confirms anything. A key that only moves may come many times at once.
struct KeyBurst {
  enum Part: Equatable {
    case press(Key)
    /// Not run: they come together with others.
    case refuse(ArraySlice<Key>)
    /// A text that may be contacts.
    case offer(ArraySlice<Key>)
  }

  static let fewestKeysOfText = 16

  private var keys: ArraySlice<Key>
  /// How many there are since what has the keyboard has it.
  private var count: Int
  /// Where they began; nil before the first one.
  private var start: Context?
  private var isRepetition = false
  private var isAccepted = false

  init(_ keys: [Key]) {
    (self.keys, count) = (keys[...], keys.count)
  }

  /// What comes next where the keyboard is now; nil after the last key.
  mutating func next(at place: TypingPlace) -> Part? {
    guard let key = keys.first else { return nil }
    if start == nil, let part = begin(with: key, at: place) { return part }
    if isRepetition { return press(key) }
    let mayAccept = keys.count == 1 && count < Self.fewestKeysOfText && place.mayAcceptInBurst
    guard place.takesText, place.context == start, !isAccepted, !place.isConfirmation(key) || mayAccept else {
      return end(place)
    }
    isAccepted = place.intent(for: key) == .window(.accept)
    return press(key)
  }

  private mutating func begin(with key: Key, at place: TypingPlace) -> Part? {
    let isOneKey = Set(keys.filter(\.isPartOfText)).count <= 1
    if isOneKey, keys.allSatisfy({ place.use(of: $0) == .harmless }) {
      isRepetition = true
    } else if isOneKey, !place.takesText {
      defer { keys = [] }
      return .refuse(keys)
    } else if count < Self.fewestKeysOfText, place.opensLine(key) {
      // What follows begins in the line that is open then.
      count -= 1
      return press(key)
    }
    start = place.context
    return nil
  }

  private mutating func press(_ key: Key) -> Part {
    keys.removeFirst()
    return .press(key)
  }

  private mutating func end(_ place: TypingPlace) -> Part {
    defer { keys = [] }
    let isText = keys.typedText.contains { !$0.isWhitespace }
    return place.takesText || place.context == .contactPaste || !isText ? .refuse(keys) : .offer(keys)
  }
}

extension Notice {
  /// Says that keys were not run, and why.
  static func refused(_ keys: ArraySlice<Key>) -> Notice {
    let names = Set(keys.map(\.name))
    return .warning(
      keys.count == 1
        ? "\(keys.first?.name ?? "A key") came together with text: not run. Press it again"
        : names.count == 1
          ? "\(names.first ?? "") came \(keys.count) times at once: not run. Press it again"
          : "\(keys.count) keys came at once, like a paste: not run")
  }
}
