import Foundation
import Synchronization

/// The state, shared by all connections.
final class StateStore: Sendable {
  private let state: Mutex<SandboxState>
  /// The time now, in milliseconds since 1970.
  let clock: @Sendable () -> Int64

  init(_ state: SandboxState, clock: @escaping @Sendable () -> Int64) {
    self.state = Mutex(state)
    self.clock = clock
  }

  /// Runs with the state to itself.
  /// - Parameter body: Takes the state and the time in milliseconds since 1970.
  func withState<Result: Sendable>(_ body: (inout SandboxState, Int64) -> Result) -> Result {
    let now = clock()
    return state.withLock { state in body(&state, now) }
  }

  /// The clock on the wall.
  static let systemClock: @Sendable () -> Int64 = {
    Int64(Date().timeIntervalSince1970 * 1_000)
  }
}
