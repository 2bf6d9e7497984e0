import Dispatch
import Synchronization

/// A value that one thread waits for and another one sets.
final class Awaited<Value: Sendable>: Sendable {
  private let value = Mutex<Value?>(nil)
  private let isSet = DispatchSemaphore(value: 0)

  /// The first value counts.
  func set(_ new: Value) {
    value.withLock { value in value = value ?? new }
    isSet.signal()
  }

  /// Blocks the thread until there is a value.
  func wait() -> Value {
    while true {
      if let value = value.withLock({ $0 }) { return value }
      isSet.wait()
    }
  }
}
