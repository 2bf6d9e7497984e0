import ContactsModel
import Testing

struct HTTPDateTests {
  @Test func `a date header is a time`() {
    #expect(Timestamp(httpDate: "Sun, 06 Nov 1994 08:49:37 GMT")?.epochMilliseconds == 784_111_777_000)
    #expect(Timestamp(httpDate: "Thu, 29 Feb 2024 23:59:60 GMT")?.epochMilliseconds == 1_709_251_200_000)
  }

  @Test(arguments: [
    "", "Sun", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994", "Sun, 06 Nov 1994 08:49:37 CET",
    "Sun, 31 Nov 1994 08:49:37 GMT", "Sun, 00 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 24:00:00 GMT",
    "Sun, 06 Nov 99999 08:49:37 GMT", "Sun, 06 Nov 1994 08:4٩:37 GMT", "Sun, +6 Nov 1994 08:49:37 GMT",
    "Sun, 06 Nov -994 08:49:37 GMT",
  ]) func `anything else is none`(text: String) {
    #expect(Timestamp(httpDate: text) == nil)
  }
}
