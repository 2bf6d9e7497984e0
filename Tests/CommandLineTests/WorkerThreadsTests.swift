import Dispatch
import Synchronization
import Testing

@testable import contact_batch

@Suite struct WorkerThreadsTests {
  @Test func `work that waits holds up no other work`() async {
    let threads = WorkerThreads()
    let hasRun = DispatchSemaphore(value: 0)
    let waiting = Task.detached(executorPreference: threads) { Self.wait(for: hasRun) }
    let other = Task.detached(executorPreference: threads) { _ = hasRun.signal() }
    await other.value
    await waiting.value
  }

  @Test func `one thread does everything in its order`() async {
    let threads = WorkerThreads(most: 1)
    let begun = DispatchSemaphore(value: 0)
    let done = Numbers()
    let first = Task.detached(executorPreference: threads) { Self.wait(for: begun) }
    let tasks = (0..<100).map { number in
      Task.detached(executorPreference: threads) { done.add(number) }
    }
    begun.signal()
    await first.value
    for task in tasks { await task.value }
    #expect(done.all == Array(0..<100))
  }

  private final class Numbers: Sendable {
    private let numbers = Mutex<[Int]>([])

    var all: [Int] { numbers.withLock { $0 } }

    func add(_ number: Int) {
      numbers.withLock { $0.append(number) }
    }
  }

  /// Blocks the thread, which a function that is not asynchronous may.
  private static func wait(for semaphore: DispatchSemaphore) {
    semaphore.wait()
  }
}
