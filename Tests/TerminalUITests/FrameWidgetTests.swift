import TerminalUI
import Testing

@Suite struct FrameWidgetTests {
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
}
