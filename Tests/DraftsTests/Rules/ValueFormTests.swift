import Drafts
import Testing

struct ValueFormTests {
  @Test(arguments: ["0", "42", "-1", "3.14", ".5", "7.", "00012"])
  func `digits with at most one point are a number`(text: String) {
    #expect(problems(["hs_latitude": text, "associatedcompanyid": text]).isEmpty)
  }

  @Test(arguments: [
    ("1,234", "1234"), ("1.234.567,8", "1234567.8"), ("1,234.50", "1234.50"), ("12,5", "12.5"),
    (" 42 ", "42"), ("1 000", "1000"), ("1'000", "1000"),
  ])
  func `another notation of a number is an error with the right one`(text: String, meant: String) {
    #expect(problems(["associatedcompanyid": text]) == ["properties.associatedcompanyid not-a-number"])
    #expect(suggestion("associatedcompanyid", text) == meant)
  }

  @Test(arguments: ["x", "-", ".", "1.2.3", "--1", "1e5", "NaN", "１２", "12€"])
  func `what is no number is an error`(text: String) {
    #expect(problems(["associatedcompanyid": text]) == ["properties.associatedcompanyid not-a-number"])
  }

  @Test func `true and false are the only bools`() {
    #expect(problems(["hs_is_enriched": "true"]).isEmpty)
    #expect(problems(["hs_is_enriched": "false"]).isEmpty)
    #expect(problems(["hs_is_enriched": "Yes"]) == ["properties.hs_is_enriched not-a-bool"])
    #expect(suggestion("hs_is_enriched", "Yes") == "true")
    #expect(suggestion("hs_is_enriched", " FALSE") == "false")
    #expect(suggestion("hs_is_enriched", "maybe") == nil)
  }

  @Test(arguments: ["2026-03-01", "2024-02-29", "1762128000000", "-86400000"])
  func `a date is a day, or midnight UTC in milliseconds`(text: String) {
    #expect(problems(["hs_employment_change_detected_date": text]).isEmpty)
  }

  @Test(arguments: [
    ("2026-3-1", "date-form", "2026-03-01"), ("2026/03/01", "date-form", "2026-03-01"),
    ("31.12.2026", "date-form", "2026-12-31"), ("12/31/2026", "date-form", "2026-12-31"),
    ("20260301", "date-form", "2026-03-01"), ("2026-03-01T00:00:00Z", "date-form", "2026-03-01"),
    ("1762212973632", "date-not-midnight", "2025-11-03"), ("1762128000", "epoch-seconds", "2025-11-03"),
  ])
  func `another notation of a date is an error with the right one`(text: String, rule: String, meant: String)
  {
    let name = "hs_employment_change_detected_date"
    #expect(problems([name: text]) == ["properties.\(name) \(rule)"])
    #expect(suggestion(name, text) == meant)
  }

  @Test(arguments: [
    ("2026-03-01T00:00:00Z", "2026-03-01"), ("2026-03-01T23:30:00-02:00", "2026-03-02"),
    ("1762212973632", "2025-11-03"), ("1762128000", "2025-11-03"),
  ])
  func `where HubSpot stores the day of a moment, that is a warning with the day`(text: String, day: String) {
    let name = "hs_employment_change_detected_date"
    let found = Rules.problems(
      of: contact([name: text, "lastname": "Doe"]), catalogue: .builtIn.accepting(.normalized))
    #expect(found == [Problem(.warning, .dateNormalized(day: day), at: .property(name), suggestion: day)])
  }

  @Test(arguments: ["31.12.2026", "2026-02-30", "tomorrow", "20260301", "45717", "2026-03-01 10:00"])
  func `other forms of a date stay errors there`(text: String) {
    let found = Rules.problems(
      of: contact(["hs_employment_change_detected_date": text, "lastname": "Doe"]),
      catalogue: .builtIn.accepting(.normalized))
    #expect(found.map(\.isError) == [true])
  }

  @Test(arguments: [
    "2026-02-30", "2025-02-29", "2026-13-01", "tomorrow", "03/04/2026", "-", "99999999999999999999",
  ])
  func `what is no date, or could be two, is an error without suggestion`(text: String) {
    let name = "hs_employment_change_detected_date"
    #expect(problems([name: text]) == ["properties.\(name) date-form"])
    #expect(suggestion(name, text) == nil)
  }

  @Test(arguments: [
    "2026-03-01T09:30:00Z", "2026-03-01T09:30:00.123Z", "2026-03-01T09:30+02:00", "2026-03-01",
    "1762212973632", "2026-03-01T09:30:00-0500",
  ])
  func `a time is ISO 8601 with an offset, a day, or milliseconds`(text: String) {
    #expect(problems(["closedate": text]).isEmpty)
  }

  @Test(arguments: [
    ("2026-03-01 09:30", "datetime-form", "2026-03-01T09:30Z"),
    ("2026-03-01T09:30:00", "datetime-form", "2026-03-01T09:30:00Z"),
    ("1762212973", "epoch-seconds", "1762212973000"), ("1.3.2026", "datetime-form", "2026-03-01"),
  ])
  func `another notation of a time is an error with the right one`(text: String, rule: String, meant: String)
  {
    #expect(problems(["closedate": text]) == ["properties.closedate \(rule)"])
    #expect(suggestion("closedate", text) == meant)
  }

  @Test(arguments: ["now", "25:00", "2026-03-01T25:00Z", "2026-03-01T", "T09:30Z"])
  func `what is no time is an error`(text: String) {
    #expect(problems(["closedate": text]) == ["properties.closedate datetime-form"])
  }
}
