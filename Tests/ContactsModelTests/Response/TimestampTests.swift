import ContactsModel
import Testing

struct TimestampTests {
  @Test(arguments: [
    ("1970-01-01T00:00:00Z", 0),
    ("2025-11-03T23:36:13.632Z", 1_762_212_973_632),
    ("2025-11-03T23:36:13Z", 1_762_212_973_000),
    ("2025-11-04T00:36:13.632+01:00", 1_762_212_973_632),
    ("2025-11-03T18:06:13.632-0530", 1_762_212_973_632),
    ("2025-11-03 23:36:13.6329", 1_762_212_973_632),
    ("2025-11-03T23:36Z", 1_762_212_960_000),
    ("2024-02-29", 1_709_164_800_000),
    ("1969-12-31T23:59:59.999Z", -1),
    ("2000-03-01T00:00:00z", 951_868_800_000),
    ("1762212973632", 1_762_212_973_632),
    ("-1", -1),
  ])
  func `it is a point in time`(text: String, milliseconds: Int64) {
    #expect(Timestamp(text).epochMilliseconds == milliseconds)
    #expect(Timestamp(text).text == text)
  }

  @Test(arguments: [
    "<dateTime>", "", "yesterday", "2025-13-01", "2025-02-29", "2025-00-10", "2025-01-01T24:00:00Z",
    "2025-01-01T10:60Z", "2025-01-01T10:00:00.Z", "2025-01-01T10:00:00+1", "2025-01-01T10:00:00Zx",
    "2025-1-1", "99999999999999999999999",
  ])
  func `a text that is no point in time is kept`(text: String) {
    #expect(Timestamp(text).epochMilliseconds == nil)
    #expect(Timestamp(text).description == text)
  }

  @Test(arguments: [0, -1, 1_762_212_973_632, 951_782_400_000, -62_135_596_800_000] as [Int64])
  func `milliseconds become a text that reads back`(milliseconds: Int64) {
    #expect(Timestamp(epochMilliseconds: milliseconds).epochMilliseconds == milliseconds)
  }

  @Test func `it is written in UTC with three digits of fraction`() {
    #expect(Timestamp(epochMilliseconds: 1_762_212_973_630).text == "2025-11-03T23:36:13.630Z")
    #expect(Timestamp(epochMilliseconds: -1).text == "1969-12-31T23:59:59.999Z")
  }

  @Test func `the ends of the range do not trap`() {
    #expect(Timestamp(epochMilliseconds: .max).text.hasSuffix("T07:12:55.807Z"))
    #expect(Timestamp(epochMilliseconds: .min).text.hasSuffix("T16:47:04.192Z"))
  }
}
