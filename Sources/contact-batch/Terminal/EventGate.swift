import TerminalUI

/// Holds back what people do until the program is ready for it. What the terminal says of itself passes.
struct EventGate {
  private var held: [TerminalEvent] = []

  /// - Returns: what may be handled now, in its order; all that was held once the program is ready.
  mutating func pass(_ events: [TerminalEvent], isReady: Bool) -> [TerminalEvent] {
    let waiting = held + events
    held = isReady ? [] : waiting.filter { !$0.isOfTerminal }
    return isReady ? waiting : waiting.filter(\.isOfTerminal)
  }
}

extension TerminalEvent {
  /// Needs nothing but what is on the screen.
  fileprivate var isOfTerminal: Bool {
    switch self {
    case .background, .resized, .resumed: true
    case .key, .burst, .pasted, .pasteTooLong, .pasteStalled, .mouse, .hungUp, .terminated, .woken,
      .deadlinePassed:
      false
    }
  }
}
