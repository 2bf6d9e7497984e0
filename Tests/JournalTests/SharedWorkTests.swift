import Synchronization
import Testing

@testable import Journal

@Suite struct SharedWorkTests {
  @Test(arguments: [0, 1, 2, 1_000]) func `each index has its turn once`(count: Int) {
    let done = Mutex([Int](repeating: 0, count: count))
    SharedWork.perform(count) { index in done.withLock { $0[index] += 1 } }
    let turns = done.withLock { $0 }
    #expect(turns == [Int](repeating: 1, count: count))
  }
}
