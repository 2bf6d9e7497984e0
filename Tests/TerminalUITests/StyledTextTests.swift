import TerminalUI
import Testing

@Suite struct StyledTextTests {
  let line = StyledText([Span("ab", .key), Span(" cd ef", .text)])

  @Test func `a slice keeps the roles`() {
    #expect(line.slice(1..<4) == StyledText([Span("b", .key), Span(" c", .text)]))
    #expect(line.slice(8..<12) == StyledText([]))
  }

  @Test func `parts can have another role`() {
    #expect(line.restyled([1..<3], role: .match).spans.map(\.role) == [.key, .match, .text])
    #expect(line.restyled([1..<3], role: .match).text == line.text)
  }

  @Test func `wrapping keeps the roles`() {
    let wrapped = line.wrapped(to: 5)
    #expect(wrapped.map(\.text) == ["ab cd", "ef"])
    #expect(wrapped.first?.spans.map(\.role) == [.key, .text])
  }

  @Test func `search ignores case and does not overlap`() {
    #expect(TextSearch.ranges(of: "É", in: "cafés éé") == [3..<4, 6..<7, 7..<8])
    #expect(TextSearch.ranges(of: "aa", in: "aaaaa") == [0..<2, 2..<4])
    #expect(TextSearch.ranges(of: "", in: "abc") == [])
    #expect(!TextSearch.contains("long", in: "lo"))
  }
}
