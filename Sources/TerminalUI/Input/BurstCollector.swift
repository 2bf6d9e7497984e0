/// Tells keys that a hand presses from text that reaches the program as keys, as a paste does where the terminal does
/// not mark pastes.
///
/// Hands leave some 30 ms between two keys; the pieces of a paste follow each other within a few. What comes closer
/// than ``gap`` is one burst, however many reads it takes. A key that does something waits until nothing has followed
/// it for so long; what goes into a text, or only moves, waits for nothing.
public struct BurstCollector: Sendable {
  /// Milliseconds in which no hand presses a second key.
  public static let gap: Int64 = 10
  /// Keys that are held before they are passed on as the first part of a burst.
  private static let mostHeld = 4_096

  private var held: [Key] = []
  /// The harmless key that ran at once, and may turn out to be the first of a text.
  private var first: Key?
  /// Something has come already to which what follows within the gap belongs.
  private var isRunning = false
  /// When the last of it came.
  private var last: Int64?

  public init() {}

  /// When ``end(at:)`` is due; nil while no key waits.
  public var deadline: Int64? {
    held.isEmpty ? nil : last.map { $0 + Self.gap }
  }

  /// Takes the events of one read.
  /// - Parameters:
  ///   - now: milliseconds, as of before the read.
  ///   - use: what a key would do now.
  public mutating func take(_ events: [TerminalEvent], at now: Int64, use: (Key) -> KeyUse) -> [TerminalEvent]
  {
    var passed = end(at: now)
    guard !events.isEmpty else { return passed }
    for event in events {
      switch event {
      case .key(let key) where !isSteering(key):
        held.append(key)
        last = now
      default:
        passed += letGo() + [event]
        isRunning = isRunning || event.isPaste
        if event.isPaste { last = now }
      }
    }
    guard let key = held.first else { return passed }
    // What a key would do is not known before what came ahead of it is done.
    let use = passed.isEmpty ? use(key) : .consequential
    if held.count == 1, !isRunning {
      passed += use == .consequential ? [] : pass(key, as: use)
    } else if use == .typed || held.count >= Self.mostHeld {
      passed += letGo()
    }
    return passed
  }

  /// Passes on what was held, once nothing has followed it for long enough.
  public mutating func end(at now: Int64) -> [TerminalEvent] {
    guard let last, now - last >= Self.gap else { return [] }
    defer { (isRunning, first, self.last) = (false, nil, nil) }
    return letGo()
  }

  /// No text holds an arrow or an Esc, and control keys are pressed, also in the midst of text: they get through.
  private func isSteering(_ key: Key) -> Bool {
    if case .control = key { return true }
    return held.isEmpty && !key.isPartOfText
  }

  private mutating func pass(_ key: Key, as use: KeyUse) -> [TerminalEvent] {
    (held, isRunning, first) = ([], true, use == .harmless ? key : nil)
    return [.key(key)]
  }

  private mutating func letGo() -> [TerminalEvent] {
    guard let key = held.first else { return [] }
    if held.count == 1, !isRunning { return pass(key, as: .typed) }
    let isRepeated = held.allSatisfy { $0 == first }
    let keys = isRepeated ? held : (first.map { [$0] } ?? []) + held
    (held, isRunning, first) = ([], true, isRepeated ? first : nil)
    return [.burst(keys)]
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
