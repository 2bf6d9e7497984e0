import Foundation
import Synchronization

/// Runs tasks on threads of the program's own: as many as there is work for, which end when there is none.
///
/// The first task on the default executor starts the thread pool of Dispatch, which then wakes up once a second for as
/// long as the process lives. A process whose tasks all prefer this executor sleeps until something happens.
final class WorkerThreads: TaskExecutor {
  static let shared = WorkerThreads()

  private struct State {
    /// In their order.
    var jobs: [UnownedJob] = []
    var threads = 0
  }

  private let most: Int
  private let state = Mutex(State())

  /// - Parameter most: so many threads at once. What waits for a file, a child or a lock keeps one of them.
  init(most: Int = 64) {
    self.most = most
  }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    let begins = state.withLock { state in
      state.jobs.append(job)
      guard state.threads < most else { return false }
      state.threads += 1
      return true
    }
    if begins { Thread.detachNewThread { self.work() } }
  }

  private func work() {
    while let job = next() { job.runSynchronously(on: asUnownedTaskExecutor()) }
  }

  /// Nil where there is nothing left to do: the thread that asked is no longer counted.
  private func next() -> UnownedJob? {
    state.withLock { state in
      guard !state.jobs.isEmpty else {
        state.threads -= 1
        return nil
      }
      return state.jobs.removeFirst()
    }
  }
}
