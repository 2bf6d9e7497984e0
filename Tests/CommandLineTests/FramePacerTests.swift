import Testing

@testable import contact_batch

@Suite struct FramePacerTests {
  @Test func `progress is painted four times a second at most, and its last state always`() {
    var pacer = FramePacer()
    var frames = 0
    for now in Int64(0)..<10_000 {
      let isTime = pacer.asksToPaint(at: now)
      if isTime || pacer.isDue(at: now) {
        frames += 1
        pacer.painted(at: now)
      }
    }
    #expect(frames == 40)
    #expect(pacer.due == 10_000)
  }

  @Test func `what a key paints settles what was owed`() {
    var pacer = FramePacer()
    pacer.painted(at: 1_000)
    let isTime = pacer.asksToPaint(at: 1_100)
    #expect(!isTime)
    #expect(pacer.due == 1_250)
    pacer.painted(at: 1_110)
    #expect(pacer.due == nil)
    #expect(!pacer.isDue(at: 2_000))
  }

  @Test func `after a silence progress is painted at once`() {
    var pacer = FramePacer()
    pacer.painted(at: 0)
    let isTime = pacer.asksToPaint(at: 250)
    #expect(isTime)
  }
}
