import Synchronization

/// The ways to end a submission, from any thread and at any time: before it has asked for anything as well as while
/// batches leave.
public final class StopRequest: Sendable {
  private struct State {
    var isStopped = false
    var isAbandoned = false
    /// End the questions that are under way.
    var cancels: [Int: @Sendable () -> Void] = [:]
    var questions = 0
    var driver: SubmissionDriver?
  }

  private let executor: (any TaskExecutor)?
  private let state = Mutex(State())

  /// - Parameter executor: where questions are asked; nil for the default.
  public init(executor: (any TaskExecutor)? = nil) {
    self.executor = executor
  }

  public var isStopped: Bool { state.withLock { state in state.isStopped } }

  /// No new batch begins; the answer of the one that is under way is waited for.
  public func stop() {
    let (cancels, driver) = state.withLock { state in
      state.isStopped = true
      return (state.cancels.values, state.driver)
    }
    for cancel in cancels { cancel() }
    driver?.stop()
  }

  /// What becomes of the batch that is under way is not waited for either; the journal knows that it left.
  public func abandon() {
    let (cancels, driver) = state.withLock { state in
      (state.isStopped, state.isAbandoned) = (true, true)
      return (state.cancels.values, state.driver)
    }
    for cancel in cancels { cancel() }
    driver?.abandon()
  }

  /// Cancels a question, beside others that may be under way, as soon as a stop is asked for, at once where it has been, and when
  /// whoever asks is cancelled.
  public func cancelling<Value: Sendable>(_ question: @escaping @Sendable () async -> Value) async -> Value {
    let task = Task(executorPreference: executor) { await question() }
    let (number, isStopped) = state.withLock { state in
      state.questions += 1
      state.cancels[state.questions] = { task.cancel() }
      return (state.questions, state.isStopped)
    }
    if isStopped { task.cancel() }
    let value = await withTaskCancellationHandler {
      await task.value
    } onCancel: {
      task.cancel()
    }
    _ = state.withLock { state in state.cancels.removeValue(forKey: number) }
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
