import TerminalUI
import Testing

@Suite struct TextAreaTests {
  private func area(_ text: String, _ keys: Key...) -> TextArea {
    var area = TextArea(text)
    for key in keys { _ = area.handle(key, height: 4) }
    return area
  }

  @Test func `lines are split and joined as they are typed`() {
    #expect(area("ab\ncd", .enter, .character("x")).text == "ab\ncd\nx")
    #expect(area("ab\ncd", .home, .backspace).text == "abcd")
    #expect(area("ab\ncd", .up, .end, .delete).text == "abcd")
    #expect(area("ab\ncd", .home, .left, .character("x")).text == "abx\ncd")
    #expect(area("ab\ncd", .up, .right, .character("x")).text == "ab\nxcd")
    #expect(area("ab", .home, .enter, .enter).text == "\n\nab")
    #expect(area("a", .tab, .character("b")).text == "a\tb")
  }

  @Test func `nothing is lost at the ends`() {
    #expect(area("ab", .home, .backspace, .left, .up, .pageUp).text == "ab")
    #expect(area("ab", .end, .delete, .right, .down, .pageDown).text == "ab")
    #expect(area("").isEmpty)
    #expect(!area("", .enter).isEmpty)
  }

  @Test func `a line that is left is kept`() {
    #expect(area("a\nb\nc", .character("1"), .up, .character("2"), .up, .character("3")).text == "a3\nb2\nc1")
  }

  @Test(arguments: ["x\ny", "x\r\ny"]) func `a paste of several lines parts the line that it goes into`(
    paste: String
  ) {
    var area = TextArea("abcd")
    _ = area.handle(.left, height: 4)
    area.insert(paste)
    #expect(area.text == "abcx\nyd")
    area.insert("|")
    #expect(area.text == "abcx\ny|d")
  }

  @Test func `the lines around the cursor are seen, its own as a field`() {
    let area = area("1\n2\n3\n4\n5\n6", .up)
    let rows = rows(10, 4) { area.draw(into: &$0, in: $0.bounds, glyphs: .ascii) }
    #expect(rows == [" 2", " 3", " 4", "[5_______]"])
  }

  @Test func `other keys are not its own`() {
    var area = TextArea("a")
    let isHandled = [Key.function(1), .escape].map { area.handle($0, height: 4) }
    #expect(isHandled == [false, false])
  }
}
