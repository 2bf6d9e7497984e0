import Synchronization

/// The reading of one import, which can be stopped from outside.
final class ImportJob: Sendable {
  private let stopped = Atomic(false)

  var isStopped: Bool { stopped.load(ordering: .relaxed) }

  func stop() { stopped.store(true, ordering: .relaxed) }
}
