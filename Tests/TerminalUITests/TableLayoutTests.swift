import TerminalUI
import Testing

@Suite struct TableLayoutTests {
  let columns = [
    TableColumn("#", .fixed(3), alignment: .right), TableColumn("email", .flexible(minimum: 6)),
    TableColumn("state", .fixed(5)),
  ]

  @Test func `the last cell of an open-ended line goes on over the columns behind it`() {
    let table = TableLayout(
      [TableColumn("a", .fixed(3)), TableColumn("b", .fixed(4)), TableColumn("c", .fixed(5))], width: 14)
    #expect(table.line(["x", "abcdefghij"], isOpenEnded: true).text == "x   abcdefghij")
    #expect(table.line(["x", "abcdefghijk"], isOpenEnded: true).text == "x   abcdefghi~")
    #expect(table.holds("abcd", inColumn: 1) && !table.holds("abcde", inColumn: 1))
  }

  @Test func `cells are cut or filled to their column`() {
    let table = TableLayout(columns, width: 20)
    #expect(table.widths == [3, 10, 5])
    #expect(table.header.text == "  # email      state")
    #expect(table.line(["7", "jane@acme.io", "ok"]).text == "  7 jane@acme~ ok   ")
  }

  @Test func `wide text keeps the columns in line`() {
    let table = TableLayout(columns, width: 20)
    #expect(table.line(["7", "漢字漢字漢字", "ok"]).columns == 20)
    #expect(table.line(["7", "漢字", "ok"]).columns == 20)
  }

  @Test func `the last columns go where there is no room`() {
    #expect(TableLayout(columns, width: 11).line(["7", "jane@acme.io", "ok"]).text == "  7 jane@~")
  }

  @Test func `missing cells are empty`() {
    #expect(TableLayout(columns, width: 20).line(["7"]).text == "  7                 ")
  }
}
