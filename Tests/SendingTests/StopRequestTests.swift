import Sending
import Testing

@Suite struct StopRequestTests {
  /// Waits until it is cancelled.
  @Sendable private func question() async -> Bool {
    let (stream, continuation) = AsyncStream<Void>.makeStream()
    for await _ in stream {}
    continuation.finish()
    return Task.isCancelled
  }

  @Test func `a stop ends every question that is under way`() async {
    let stop = StopRequest()
    async let first = stop.cancelling { await question() }
    async let second = stop.cancelling { await question() }
    stop.stop()
    #expect(await first)
    #expect(await second)
  }

  @Test func `a question ends with whoever asked it`() async {
    let stop = StopRequest()
    let task = Task { await stop.cancelling { await question() } }
    task.cancel()
    #expect(await task.value)
    #expect(!stop.isStopped)
  }
}
