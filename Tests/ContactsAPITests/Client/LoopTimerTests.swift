import Testing

@testable import ContactsAPI

@Suite struct LoopTimerTests {
  @Test func `a wait is no shorter than asked for`() async {
    let start = ContinuousClock.now
    await LoopTimer.wait(.milliseconds(20))
    #expect(ContinuousClock.now - start >= .milliseconds(20))
  }

  @Test func `a wait ends with its task`() async {
    let task = Task { await LoopTimer.wait(.seconds(1 << 40)) }
    task.cancel()
    await task.value
  }

  @Test func `nothing is waited for in the past`() async {
    await LoopTimer.wait(.seconds(-1))
  }
}
