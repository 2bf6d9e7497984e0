import Foundation
import Synchronization

/// Work of which all processors take their share, on threads that end with it.
///
/// Not `DispatchQueue.concurrentPerform`: the thread pool of Dispatch, once begun, wakes up once a second for as long as
/// the process lives.
enum SharedWork {
  /// Does it for each index below `count`, in any order, and returns when all of it is done.
  static func perform(_ count: Int, _ work: @escaping @Sendable (_ index: Int) -> Void) {
    let next = Atomic(0)
    let share = { @Sendable in
      while case let index = next.add(1, ordering: .relaxed).oldValue, index < count { work(index) }
    }
    let helpers = DispatchGroup()
    for _ in 1..<max(1, min(count, ProcessInfo.processInfo.activeProcessorCount)) {
      helpers.enter()
      Thread.detachNewThread {
        share()
        helpers.leave()
      }
    }
    share()
    helpers.wait()
  }
}
