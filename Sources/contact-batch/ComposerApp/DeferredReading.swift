import Journal
import Synchronization

/// Reads what the first frame does not show of a draft, on another thread.
final class DeferredReading: Sendable {
  private enum State {
    case notBegun, running
    case ended(isSound: Bool)
  }

  private let unread: UnreadParts
  private let wakePipe: WakePipe
  private let state = Mutex(State.notBegun)

  init(of unread: UnreadParts, waking wakePipe: WakePipe) {
    (self.unread, self.wakePipe) = (unread, wakePipe)
  }

  /// Whether all of it is read. The first call begins the reading, whose end wakes the loop.
  /// - Throws: ``UnsoundDraft`` where a part is damaged or cannot be read.
  func isDone() throws(UnsoundDraft) -> Bool {
    let (begins, isSound): (Bool, Bool?) = state.withLock { state in
      switch state {
      case .notBegun:
        state = .running
        return (true, nil)
      case .running: return (false, nil)
      case .ended(let isSound): return (false, isSound)
      }
    }
    if begins { begin() }
    guard let isSound else { return false }
    guard isSound else { throw UnsoundDraft() }
    return true
  }

  private func begin() {
    Task.background { [self] in
      let isSound = unread.read()
      state.withLock { $0 = .ended(isSound: isSound) }
      wakePipe.wake()
    }
  }
}
