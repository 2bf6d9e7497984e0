import ContactsAPI
import Testing

@Suite struct APISupportTests {
  @Test(arguments: [
    (APIPaths.v3, "September 2027"), (.dated("2025-09"), "March 2027"), (.dated("2026-03"), "September 2027"),
    (.dated("2026-09"), "March 2028"), (.dated("2026-06"), "December 2027"), (.dated("2026-12"), "June 2028"),
  ])
  func `a dated version is supported for 18 months, and v3 until September 2027`(
    paths: APIPaths, end: String
  ) {
    #expect(paths.supportEnd?.description == end)
  }

  @Test(arguments: ["2026-09-beta", "2026-13"])
  func `nothing is promised of a beta or of no version`(text: String) throws {
    #expect(try #require(APIPaths(text)).supportEnd == nil)
  }

  @Test(arguments: [
    ("2026-11-29", APISupport.Phase.supported), ("2027-02-28", .supported), ("2027-03-01", .ending),
    ("2027-08-31", .ending), ("2027-09-01", .ended), ("2030-01-01", .ended), ("2024-12-31", .supported),
  ])
  func `it is said from six months before the end`(day: String, phase: APISupport.Phase) throws {
    let support = try #require(APIPaths.v3.supportEnd)
    #expect(support.phase(at: try #require(Timestamp(day).epochMilliseconds)) == phase)
  }

  @Test(arguments: [
    ("v3", false), ("2026-03", false), ("2026-09", true), ("2026-09-beta", true), ("2027-03", true),
  ])
  func `versions from 2026-09 on normalise dates`(text: String, normalizes: Bool) {
    #expect(APIPaths(text)?.normalizesDates == normalizes)
  }
}
