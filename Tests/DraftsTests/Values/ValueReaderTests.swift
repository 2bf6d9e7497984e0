import Drafts
import Testing

struct ValueReaderTests {
  /// Wed 25 Nov 2026, 14:03:42 UTC.
  private static let now: Int64 = 1_795_615_422_000

  private func entry(_ type: String, _ fieldType: String = "text") -> CatalogueEntry {
    CatalogueEntry(name: "p", label: "P", type: type, fieldType: fieldType)
  }

  private func read(_ text: String, _ type: String, _ fieldType: String = "text") -> ValueReading {
    ValueReader(entry(type, fieldType), isComplete: true, now: Self.now).read(text)
  }

  private func stored(_ text: String, _ type: String) -> [String]? {
    switch read(text, type) {
    case .asTyped: nil
    case .one(let value): [value.stored]
    case .several(let values): values.map(\.stored)
    }
  }

  private func shown(_ text: String, _ type: String) -> String? {
    if case .one(let value) = read(text, type) { value.shown } else { nil }
  }

  @Test(arguments: [
    ("2026-12-31", "2026-12-31"), ("31.12.2026", "2026-12-31"), ("12/31/2026", "2026-12-31"),
    ("3/3/2026", "2026-03-03"), ("20261231", "2026-12-31"), ("today", "2026-11-25"), ("Today ", "2026-11-25"),
    ("tomorrow", "2026-11-26"), ("yesterday", "2026-11-24"), ("+3d", "2026-11-28"), ("-2w", "2026-11-11"),
    ("+3m", "2027-02-25"), ("-1y", "2025-11-25"), ("1795564800000", "2026-11-25"), ("-9y", "2017-11-25"),
  ])
  func `a day in any clear notation is stored as YYYY-MM-DD`(text: String, day: String) {
    #expect(stored(text, "date") == [day])
  }

  @Test func `a day shows with its weekday`() {
    #expect(shown("31.12.2026", "date") == "Thu 31 Dec 2026")
    #expect(shown("1969-12-31", "date") == "Wed 31 Dec 1969")
    #expect(shown("2026-12-31T14:30:00+01:00", "datetime") == "Thu 31 Dec 2026 13:30 UTC")
  }

  @Test func `a day that can be two is both, and neither is stored`() {
    #expect(stored("03/04/2026", "date") == ["2026-04-03", "2026-03-04"])
    #expect(read("03/04/2026", "date").stored(for: "03/04/2026") == "03/04/2026")
  }

  @Test(arguments: [
    "", " ", "soon", "31.12.26", "31.2.2026", "13/13/2026", "1762128000", "1762212973632", "+3", "+d",
    "+999999999d", "-99999y", "9223372036854775807", "٣١.١٢.٢٠٢٦",
  ])
  func `what is no day stays as typed`(text: String) {
    #expect(stored(text, "date") == nil)
  }

  @Test func `the last day of a month stands for those that it lacks`() {
    let january: Int64 = 1_769_817_600_000
    let reader = ValueReader(entry("date"), isComplete: true, now: january)
    #expect(reader.read("+1m").stored(for: "") == "2026-02-28")
  }

  @Test(arguments: [
    ("2026-12-31 14:30", "2026-12-31T14:30:00Z"), ("2026-12-31T14:30+02:00", "2026-12-31T12:30:00Z"),
    ("31.12.2026 9:30", "2026-12-31T09:30:00Z"), ("tomorrow 9:30", "2026-11-26T09:30:00Z"),
    ("2026-12-31", "2026-12-31T00:00:00Z"), ("now", "2026-11-25T14:03:42Z"),
    ("1762212973632", "2025-11-03T23:36:13.632Z"), ("today 14:30 UTC", "2026-11-25T14:30:00Z"),
  ])
  func `a moment is stored in UTC`(text: String, moment: String) {
    #expect(stored(text, "datetime") == [moment])
  }

  @Test(arguments: ["1762212973", "25:00", "today 25:00", "9:30", "9223372036854775807"])
  func `what is no moment stays as typed`(text: String) {
    #expect(stored(text, "datetime") == nil)
  }

  @Test(arguments: [
    ("1,234.5", ["1234.5"]), ("1.234,5", ["1234.5"]), ("1,234,567", ["1234567"]), ("12,5", ["12.5"]),
    ("1 000", ["1000"]), ("+5", ["5"]), ("1,234", ["1234", "1.234"]), ("0,500", ["0.500"]), ("1.5", ["1.5"]),
    ("-1,234.5", ["-1234.5"]),
  ])
  func `a number is read where it can be`(text: String, numbers: [String]) {
    #expect(stored(text, "number") == numbers)
  }

  @Test(arguments: ["x", "1.2.3", "1e5", ",", "--1", "12€"])
  func `what is no number stays as typed`(text: String) {
    #expect(stored(text, "number") == nil)
  }

  @Test(arguments: [
    ("yes", "true"), ("ON", "true"), ("1", "true"), ("No", "false"), ("off", "false"), ("0", "false"),
    ("true", "true"),
  ])
  func `a bool has many names`(text: String, value: String) {
    #expect(stored(text, "bool") == [value])
    #expect(stored("perhaps", "bool") == nil)
  }

  @Test func `a pasted page is not read`() {
    let page = String(repeating: " ", count: 5000) + "today"
    #expect(stored(page, "date") == nil)
    #expect(stored("   today", "date") == ["2026-11-25"])
  }

  @Test func `text is never read as anything else`() {
    #expect(read("today", "string") == .asTyped)
    #expect(read("1,234.5", "string") == .asTyped)
  }
}
