import TerminalUI
import Testing

@Suite struct FrameWidgetTests {
  @Test func `tabs have their counts as far as there is room`() {
    let bar = TabBar(
      [
        TabBar.Tab("Compose", counts: StyledText("8 ") + StyledText("x3", .error)), TabBar.Tab("Preview"),
        TabBar.Tab("Results", counts: StyledText("ok17", .success)),
      ], selected: 2)
    let texts = { (columns: Int) in bar.labels(columns: columns).map(\.text) }
    #expect(texts(80) == [" 1 Compose 8 x3 ", " 2 Preview ", " 3 Results ok17 "])
    #expect(texts(40) == [" 1 Compose ", " 2 Preview ", " 3 Results ok17 "])
    #expect(texts(24) == [" 1 ", " 2 ", " 3 Results ok17 "])
    #expect(texts(20) == [" 1 ", " 2 ", " 3 Results "])
    #expect(bar.index(atColumn: 16, columns: 80) == 1)
    #expect(bar.index(atColumn: 79, columns: 80) == nil)
  }

  @Test func `the tab that is shown is filled, and its states keep their roles`() {
    let bar = TabBar(
      [TabBar.Tab("A"), TabBar.Tab("B", counts: StyledText("x1", .error))], selected: 1)
    let row = canvas(16, 1) { bar.draw(into: &$0, in: $0.bounds) }.row(0)
    #expect(row.prefix(5).allSatisfy { $0.emphasis == .none })
    #expect(row.dropFirst(5).prefix(8).allSatisfy { $0.emphasis == .selected })
    #expect(row.filter { $0.role == .error }.count == 2)
  }

  @Test func `the footer holds whole items only`() {
    let bar = HelpBar(
      [("Enter", "edit"), ("Space", "mark"), ("d", "delete"), ("q", "back")].map(HelpBar.Item.init))
    #expect(bar.lines(columns: 80, rows: 1).map(\.text) == ["Enter edit  Space mark  d delete  q back"])
    #expect(bar.lines(columns: 23, rows: 2).map(\.text) == ["Enter edit  Space mark", "d delete  q back"])
    #expect(bar.lines(columns: 22, rows: 1).map(\.text) == ["Enter edit  Space mark"])
    #expect(bar.lines(columns: 21, rows: 1).map(\.text) == ["Enter edit"])
    #expect(bar.lines(columns: 5, rows: 2) == [])
    #expect(bar.lines(columns: 80, rows: 0) == [])
  }

  @Test func `a progress bar is full only at the end`() {
    #expect(ProgressBar(done: 0, total: 8).text(columns: 10, glyphs: .ascii).text == "[........]")
    #expect(ProgressBar(done: 999, total: 1_000).text(columns: 10, glyphs: .ascii).text == "[#######.]")
    #expect(ProgressBar(done: 9, total: 8).text(columns: 10, glyphs: .ascii).text == "[########]")
    #expect(ProgressBar(done: 0, total: 0).text(columns: 10, glyphs: .ascii).text == "[........]")
  }

  @Test func `what has the keyboard has a frame, its title and its note in it`() {
    let drawn = canvas(12, 3) {
      $0.box($0.bounds, title: "Plan", note: StyledText("2 errors", .error), glyphs: .ascii)
    }
    #expect(drawn.textRows() == ["+ Plan ----+", "|          |", "+ 2 errors +"])
    #expect(
      drawn.row(0).map { $0.role } == [.frame, .text] + Array(repeating: .accent, count: 4) + [.text]
        + Array(repeating: .frame, count: 5))
    #expect(drawn.row(2).filter { $0.role == .error }.count == 8)
  }

  @Test func `the title stands where it stood when the frame is gone`() {
    let drawn = canvas(12, 3) { $0.titleLine($0.bounds, title: "Plan", note: "2", glyphs: .ascii) }
    #expect(drawn.textRows() == ["  Plan ----", "", "  2"])
  }

  @Test func `a frame shows by a scrollbar which part is seen`() {
    let thumb = { (first: Int) in
      canvas(4, 6) { canvas in
        canvas.draw(in: canvas.bounds.inset()) { $0.note(scrollTo: first, of: 16, in: $0.bounds) }
        canvas.drawScrollbar(of: canvas.bounds, role: .frame, glyphs: .ascii)
      }.textRows().map { $0.hasSuffix("#") }
    }
    #expect(thumb(0) == [false, true, false, false, false, false])
    #expect(thumb(1) == [false, false, true, false, false, false])
    #expect(thumb(11) == [false, false, false, true, false, false])
    #expect(thumb(12) == [false, false, false, false, true, false])
  }

  @Test func `where all is seen there is no scrollbar`() {
    let drawn = canvas(4, 6) { canvas in
      canvas.draw(in: canvas.bounds.inset()) { $0.note(scrollTo: 0, of: 4, in: $0.bounds) }
      canvas.drawScrollbar(of: canvas.bounds, role: .frame, glyphs: .ascii)
    }
    #expect(drawn.textRows().allSatisfy { $0.isEmpty })
  }
}
