import TerminalUI
import Testing

@Suite struct PagerTests {
  let size = Size(columns: 12, rows: 3)
  let lines = (1...9).map { StyledText("line \($0)") }

  private func draw(_ pager: Pager) -> Canvas {
    canvas(size.columns, size.rows) { pager.draw(into: &$0, in: $0.bounds) }
  }

  @Test func `scrolling stops with the last line at the bottom`() {
    var pager = Pager(lines)
    pager.move(.end, size: size)
    #expect(draw(pager).textRows() == ["line 7", "line 8", "line 9"])
    pager.move(.pageUp, size: size)
    #expect(pager.top == 4)
    pager.move(.home, size: size)
    pager.move(.up, size: size)
    #expect(draw(pager).textRows() == ["line 1", "line 2", "line 3"])
  }

  @Test func `a text shorter than the screen does not move`() {
    var pager = Pager(["one"])
    pager.move(.down, size: size)
    #expect(pager.top == 0)
    var empty = Pager([])
    empty.move(.pageDown, size: size)
    #expect(draw(empty).textRows() == ["", "", ""])
  }

  @Test func `long lines are wrapped or shifted`() {
    var pager = Pager(["a long line of words", "end"], isWrapped: true)
    #expect(draw(pager).textRows() == ["a long line", "of words", "end"])
    pager.isWrapped = false
    pager.shift(by: 7)
    #expect(draw(pager).textRows() == ["line of word", "", ""])
    pager.shift(by: -20)
    #expect(pager.left == 0)
  }

  @Test func `wrapped text scrolls to its last row`() {
    var pager = Pager(["one", "two", "a long line of words"], isWrapped: true)
    pager.move(.end, size: size)
    #expect(draw(pager).textRows() == ["two", "a long line", "of words"])
  }

  @Test func `a search goes to the first match from the top and shows it`() {
    var pager = Pager(lines)
    #expect(pager.search("LINE 8", size: size) == true)
    #expect(draw(pager).textRows() == ["line 7", "line 8", "line 9"])
    #expect(draw(pager).cursor == Point(column: 0, row: 1))
    #expect(
      draw(pager).row(1).prefix(7).map(\.role) == [.match, .match, .match, .match, .match, .match, .text])
  }

  @Test func `n and N go round`() {
    var pager = Pager(["x", "a", "x", "b"])
    #expect(pager.search("x", size: size) == true)
    #expect(pager.matchedLine == 0)
    #expect(pager.findNext(size: size) == true)
    #expect(pager.matchedLine == 2)
    #expect(pager.findNext(size: size) == true)
    #expect(pager.matchedLine == 0)
    #expect(pager.findPrevious(size: size) == true)
    #expect(pager.matchedLine == 2)
  }

  @Test func `what is nowhere is not found`() {
    var pager = Pager(lines)
    #expect(pager.search("absent", size: size) == false)
    #expect(pager.search("", size: size) == false)
    var empty = Pager([])
    #expect(empty.search("x", size: size) == false)
  }
}
