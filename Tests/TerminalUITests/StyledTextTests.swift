import TerminalUI
import Testing

@Suite struct StyledTextTests {
  let line = StyledText([Span("ab", .key), Span(" cd ef", .text)])

  @Test func `a slice keeps the roles`() {
    #expect(line.slice(1..<4) == StyledText([Span("b", .key), Span(" c", .text)]))
    #expect(line.slice(8..<12) == StyledText([]))
  }

  @Test func `wrapping keeps the roles`() {
    let wrapped = line.wrapped(to: 5)
    #expect(wrapped.map(\.text) == ["ab cd", "ef"])
    #expect(wrapped.first?.spans.map(\.role) == [.key, .text])
  }

  @Test func `search ignores case and does not overlap`() {
    let found = { (query: String, text: String) in
      TextSearch(query).ranges(in: text).map { text.distance(from: text.startIndex, to: $0.lowerBound) }
    }
    #expect(found("É", "cafés éé") == [3, 6, 7])
    #expect(found("aa", "aaaaa") == [0, 2])
    #expect(found("", "abc") == [])
    #expect(!TextSearch("long").isIn("lo"))
  }
}
