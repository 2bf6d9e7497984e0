import TerminalUI
import Testing

@Suite struct FrameWidgetTests {
  @Test func `a dialog stands in the middle and leaves room for its content`() {
    let dialog = Dialog(
      title: "Confirm", body: ["Create 8 contacts in production."], contentRows: 1, columns: 18)
    var content = Rect(0, 0, 0, 0)
    let drawn = rows(26, 7) {
      content = dialog.draw(into: &$0, in: $0.bounds, glyphs: .ascii)
      $0.write("8 acme", at: content.origin)
    }
    #expect(content == Rect(4, 4, 18, 1))
    #expect(
      drawn == [
        "", "  +- Confirm ----------+", "  | Create 8 contacts  |", "  | in production.     |",
        "  | 8 acme             |", "  +--------------------+", "",
      ])
  }

  @Test func `a dialog covers what is below`() {
    let drawn = rows(9, 3) {
      for row in 0..<3 { $0.write("#########", at: Point(column: 0, row: row)) }
      Dialog(title: "", body: ["a"], columns: 3).draw(into: &$0, in: $0.bounds, glyphs: .ascii)
    }
    #expect(drawn == ["#+-----+#", "#| a   |#", "#+-----+#"])
  }

  @Test func `a low screen cuts the body, not the content`() {
    let dialog = Dialog(title: "T", body: ["one", "two", "three"], contentRows: 1, columns: 6)
    let drawn = rows(10, 4) {
      $0.write("field", at: dialog.draw(into: &$0, in: $0.bounds, glyphs: .ascii).origin)
    }
    #expect(drawn == ["+- T ----+", "| one    |", "| field  |", "+--------+"])
  }

  @Test func `the selected tab is in brackets`() {
    let bar = TabBar(["Compose", "Preview", "Submit"], selected: 1)
    #expect(bar.line(columns: 80).text == " 1 Compose  [2 Preview]  3 Submit ")
    #expect(bar.line(columns: 20).text == " 1  [2 Preview]  3 ")
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
    #expect(ProgressBar(done: 0, total: 8).text(columns: 10) == "[........]")
    #expect(ProgressBar(done: 999, total: 1_000).text(columns: 10) == "[#######.]")
    #expect(ProgressBar(done: 9, total: 8).text(columns: 10) == "[########]")
    #expect(ProgressBar(done: 0, total: 0).text(columns: 10) == "[........]")
  }

  @Test func `a frame with the keyboard shows it by its title alone`() {
    let drawn = canvas(12, 2) { $0.box($0.bounds, title: "Plan", role: .focusedBorder, glyphs: .ascii) }
    #expect(drawn.textRows() == ["+- Plan ---+", "+----------+"])
    #expect(drawn.row(0).map(\.role).filter { $0 == .focusedBorder }.count == 6)
  }

  @Test func `a screen in memory shows the last canvas`() {
    let screen = MemoryScreen(size: Size(columns: 3, rows: 1))
    screen.present(canvas(3, 1) { $0.write("abc", at: .zero) })
    #expect(screen.textRows == ["abc"])
    #expect(screen.frames == 1)
  }
}
