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

  @Test func `long lines are wrapped`() {
    let pager = Pager(["a long line of words", "end"])
    #expect(draw(pager).textRows() == ["a long line", "of words", "end"])
  }

  @Test func `wrapped text scrolls to its last row`() {
    var pager = Pager(["one", "two", "a long line of words"])
    pager.move(.end, size: size)
    #expect(draw(pager).textRows() == ["two", "a long line", "of words"])
  }
}
