import Testing

@testable import SandboxCRM

struct HistoryTimeTests {
  @Test func `history comes with and without a fraction of the second`() async throws {
    try await withClient { client in
      let created = try await client.create(input(#""firstname":"a""#), input(#""firstname":"b""#))
      let ids = created.json["results"]?.list.compactMap { $0["id"]?.string } ?? []
      let asked = ids.map { #"{"id":"\#($0)"}"# }.joined(separator: ",")
      let answer = try await client.read(#"{"inputs":[\#(asked)],"propertiesWithHistory":["firstname"]}"#)
      let times = (answer.json["results"]?.list ?? []).compactMap {
        $0.at("propertiesWithHistory", "firstname")?.list.first?["timestamp"]?.string
      }
      #expect(times.count == 2)
      #expect(times.count { $0.contains(".") } == 1)
    }
  }

  @Test func `each answer has the time in its Date header`() async throws {
    try await withClient { client in
      let answer = try await client.create(input(#""firstname":"a""#))
      let date = try #require(answer.headers["date"])
      #expect(date.hasSuffix(" GMT"))
      #expect(date.count == "Sun, 06 Nov 1994 08:49:37 GMT".count)
    }
  }

  @Test func `a date header names the weekday and the month`() {
    #expect(CivilTime.httpDate(784_111_777_999) == "Sun, 06 Nov 1994 08:49:37 GMT")
    #expect(CivilTime.httpDate(0) == "Thu, 01 Jan 1970 00:00:00 GMT")
    #expect(CivilTime.httpDate(1_772_438_400_007) == "Mon, 02 Mar 2026 08:00:00 GMT")
  }
}
