import TerminalUI
import Testing

@Suite struct TextFittingTests {
  @Test func `text that fits is left alone`() {
    #expect(TextWidth.truncate("abc", to: 3, ellipsis: "~") == "abc")
  }

  @Test func `what is cut is marked inside of the limit`() {
    #expect(TextWidth.truncate("abcdef", to: 4, ellipsis: "~") == "abc~")
    #expect(TextWidth.truncate("abcdef", to: 4) == "abcd")
  }

  @Test func `a wide character is not halved`() {
    #expect(TextWidth.truncate("漢字漢字", to: 5, ellipsis: "~") == "漢字~")
    #expect(TextWidth.truncate("漢字漢字", to: 4, ellipsis: "~") == "漢~")
    #expect(TextWidth.truncate("漢字", to: 1) == "")
  }

  @Test func `no room is no text`() {
    #expect(TextWidth.truncate("abc", to: 0, ellipsis: "~") == "")
    #expect(TextWidth.truncate("abc", to: -1, ellipsis: "~") == "")
  }

  @Test func `fitting pads to the width`() {
    #expect(TextWidth.fit("漢", to: 4) == "漢  ")
    #expect(TextWidth.fit("漢字", to: 3, ellipsis: "~") == "漢~")
  }

  @Test func `lines break at spaces`() {
    #expect(TextWidth.wrap("one two three", to: 7) == ["one two", "three"])
    #expect(TextWidth.wrap("one  two", to: 4) == ["one", "two"])
  }

  @Test func `a word wider than the line is broken`() {
    #expect(TextWidth.wrap("abcdefgh ij", to: 3) == ["abc", "def", "gh", "ij"])
    #expect(TextWidth.wrap("漢字漢", to: 3) == ["漢", "字", "漢"])
  }

  @Test func `line feeds are kept as lines`() {
    #expect(TextWidth.wrap("a\n\nb\r\nc", to: 9) == ["a", "", "b", "c"])
    #expect(TextWidth.wrap("", to: 9) == [""])
  }

  @Test func `a character wider than the line has a line of its own`() {
    #expect(TextWidth.wrap("漢a", to: 1) == ["漢", "a"])
  }
}
