import Synchronization

/// Holds a child that is started by one thread and may be ended by another one, even before it was started.
final class ChildSlot: Sendable {
  private enum State {
    case empty
    case holds(ChildProcess)
    case closed
  }

  private let state = Mutex(State.empty)

  deinit {
    close()
  }

  /// - Returns: false if the slot was closed meanwhile; the child has then been ended.
  func keep(_ child: ChildProcess) -> Bool {
    let isKept = state.withLock { state in
      guard case .empty = state else { return false }
      state = .holds(child)
      return true
    }
    if !isKept { child.end() }
    return isKept
  }

  /// Ends the child, now or as soon as it comes.
  func close() {
    let before = state.withLock { state in
      defer { state = .closed }
      return state
    }
    if case .holds(let child) = before { child.end() }
  }
}
