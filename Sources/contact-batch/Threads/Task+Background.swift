extension Task where Failure == Never {
  /// Begins work beside the main thread, which waits for keys, and beside whoever calls.
  @discardableResult
  static func background(_ work: @escaping @Sendable () async -> Success) -> Self {
    Task.detached(executorPreference: WorkerThreads.shared, operation: work)
  }
}
