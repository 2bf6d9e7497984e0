/// Another program has a lock that this one waits for.
public struct LockWait: Hashable, Sendable {
  public let path: String
  /// The process that has the lock; nil where the system does not tell.
  public let process: Int32?
  /// That process was stopped, and goes on only when somebody continues it.
  public let isStopped: Bool

  init(path: String, holder: LockHolder?) {
    self.path = path
    process = holder?.process
    isStopped = holder?.isStopped ?? false
  }
}
