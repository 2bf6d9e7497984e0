import Synchronization

/// The ways to end a submission, from any thread and at any time: before it has asked for anything as well as while
/// batches leave.
public final class StopRequest: Sendable {
  private struct State {
    var isStopped = false
    var isAbandoned = false
    var cancel: (@Sendable () -> Void)?
    var driver: SubmissionDriver?
  }

  private let state = Mutex(State())

  public init() {}

  public var isStopped: Bool { state.withLock { state in state.isStopped } }

  /// No new batch begins; the answer of the one that is under way is waited for.
  public func stop() {
    let (cancel, driver) = state.withLock { state in
      state.isStopped = true
      return (state.cancel, state.driver)
    }
    cancel?()
    driver?.stop()
  }

  /// What becomes of the batch that is under way is not waited for either; the journal knows that it left.
  public func abandon() {
    let (cancel, driver) = state.withLock { state in
      (state.isStopped, state.isAbandoned) = (true, true)
      return (state.cancel, state.driver)
    }
    cancel?()
    driver?.abandon()
  }

  /// Cancels a question as soon as a stop is asked for, at once where it has been.
  public func cancelling<Value: Sendable>(_ question: @escaping @Sendable () async -> Value) async -> Value {
    let task = Task { await question() }
    let isStopped = state.withLock { state in
      state.cancel = { task.cancel() }
      return state.isStopped
    }
    if isStopped { task.cancel() }
    let value = await task.value
    state.withLock { state in state.cancel = nil }
    return value
  }

  /// From now on it is the driver that is stopped.
  /// - Returns: whether a stop was asked for before.
  func attach(_ driver: SubmissionDriver) -> Bool {
    let (isStopped, isAbandoned) = state.withLock { state in
      state.driver = driver
      return (state.isStopped, state.isAbandoned)
    }
    if isAbandoned { driver.abandon() }
    return isStopped
  }
}
