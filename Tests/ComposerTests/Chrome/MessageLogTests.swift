import ContactsModel
import TerminalUI
import Testing

@testable import Composer

struct MessageLogTests {
  @Test func `the last ten are kept, and the same again is one`() {
    var log = MessageLog()
    for number in 1...12 { log.add(Notice("message \(number)"), at: Int64(number) * 1_000) }
    log.add(Notice("message 12"), at: 20_000)
    #expect(log.entries.map(\.notice.words) == (3...12).map { "message \($0)" })
    #expect(log.entries.last?.at == 20_000)
  }

  @Test func `a key opens them, the latest first, with times and in full`() {
    var person = Person([.ana])
    person.types("d")
    person.types("u")
    person.types("M")
    let lines = person.screen.filter { $0.contains("00:0") || $0.contains("00:1") }
    #expect(person.sees("Last messages (times in UTC)"))
    #expect(lines.count >= 2)
    #expect(person.screen.contains { $0.contains("Deleted ana@fabrika.example") })
    person.presses(.escape)
    #expect(person.model.overlays.isEmpty)
  }

  @Test func `what is said before the program has begun has the time of its start`() {
    var person = Person([.ana])
    person.model.start(.offered, at: 0)
    _ = person.model.start(at: 7_000, imported: nil, from: "")
    #expect(person.model.messages.entries.map(\.at) == [7_000])
  }

  @Test func `what a search says while one types is not kept`() {
    var person = Person([.ana, .bob])
    person.types("/example")
    #expect(person.sees("Match"))
    #expect(!person.model.messages.entries.contains { $0.notice.words.hasPrefix("Match") })
  }

  @Test func `a message that does not fit ends in an ellipsis and the key that shows all of it`() {
    var person = Person([.ana], size: Size(columns: 60, rows: 16))
    person.model.notice = Notice(String(repeating: "a long story ", count: 8))
    let line = person.screen.first { $0.hasPrefix("a long story") } ?? ""
    #expect(line.hasSuffix("… M all"))
    #expect(TextWidth.columns(of: line) <= 60)
    person.types("M")
    #expect(person.screen.filter { $0.contains("a long story") }.count == 2)
  }
}
