import Foundation
import Testing

@testable import Composer

@Suite struct LocalTimeTests {
  /// Half an hour of summer time, a summer time that pauses in a month, a zone that changed sides of the date line.
  @Test(arguments: [
    "Europe/Berlin", "America/New_York", "America/Sao_Paulo", "Asia/Kolkata", "Australia/Lord_Howe",
    "Africa/Casablanca", "Africa/Cairo", "Pacific/Apia", "Asia/Pyongyang", "UTC",
  ])
  func tellsWhatFoundationTells(identifier: String) throws {
    let zone = try #require(TimeZone(identifier: identifier))
    let offset = { (seconds: Int64) in
      zone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(seconds)))
    }
    let time = LocalTime(from: 946_684_800, through: 1_800_000_000, offset: offset)
    let wrong = stride(from: Int64(946_684_800), to: 1_800_000_000, by: 499_979).filter {
      time.text($0 * 1_000) != UTC.text(($0 + Int64(offset($0))) * 1_000)
    }
    #expect(wrong == [])
  }

  @Test func changesInTheVerySecond() {
    let time = LocalTime(from: 0, through: 100_000_000) { $0 < 54_321_987 ? 3_600 : 7_200 }
    #expect(
      time == LocalTime([.init(since: .min, offset: 3_600), .init(since: 54_321_987_000, offset: 7_200)]))
  }

  @Test func hasOneOffsetWhereNothingChanges() {
    #expect(LocalTime(from: 5, through: 5) { _ in -60 } == LocalTime([.init(since: .min, offset: -60)]))
  }
}
