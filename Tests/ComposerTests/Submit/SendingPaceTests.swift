import Testing

@testable import Composer

struct SendingPaceTests {
  @Test(
    arguments: [
      (0, "0 ms"), (240, "240 ms"), (4_210, "4.2 s"), (59_900, "59.9 s"), (60_000, "1 min"),
      (80_000, "1 min 20 s"),
      (3_900_000, "1 h 5 min"), (-5, "0 ms"),
    ] as [(Int64, String)])
  func `a time is readable`(milliseconds: Int64, words: String) {
    #expect(ElapsedTime.words(milliseconds) == words)
  }

  @Test(
    arguments: [(0, "0 s"), (20_400, "20 s"), (59_600, "1 min"), (80_000, "1 min 20 s")] as [(Int64, String)])
  func `a rough time is in seconds`(milliseconds: Int64, words: String) {
    #expect(ElapsedTime.roundedWords(milliseconds) == words)
  }

  @Test(arguments: [
    (41.2, "41 contacts/s"), (9.96, "10.0 contacts/s"), (1.25, "1.3 contacts/s"),
    (0.5, "30 contacts/min"), (0.001, "1 contacts/min"),
  ])
  func `a rate is readable`(rate: Double, words: String) {
    #expect(SendingPace.words(ofRate: rate) == words)
  }

  @Test func `rate and remaining time follow what was settled here`() {
    var pace = SendingPace(beganAt: 10_000, settled: 100)
    #expect(pace.words(of: 400, at: 10_100) == ["0 s"])
    pace.follow(settled: 200, isFinished: false, at: 12_000)
    #expect(pace.rate(at: 12_000) == 50)
    #expect(pace.remaining(of: 400, at: 12_000) == 4_000)
    #expect(pace.words(of: 400, at: 12_900) == ["2 s", "34 contacts/s", "about 6 s left"])
    #expect(pace.nextSecond(after: 12_900) == 13_000)
    pace.follow(settled: 400, isFinished: true, at: 16_240)
    #expect(pace.words(of: 400, at: 99_000) == ["6.2 s"])
    #expect(pace.nextSecond(after: 99_000) == nil)
  }

  @Test func `a clock that goes back breaks nothing`() {
    var pace = SendingPace(beganAt: 10_000, settled: 0)
    pace.follow(settled: 5, isFinished: false, at: 9_000)
    #expect(pace.words(of: 10, at: 9_000) == ["0 s"])
    #expect(pace.nextSecond(after: 9_000) == 10_000)
  }
}
