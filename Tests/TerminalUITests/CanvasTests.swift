import TerminalUI
import Testing

@Suite struct CanvasTests {
  @Test func `text is clipped at every edge`() {
    let drawn = rows(5, 2) {
      $0.write("abcdefg", at: Point(column: -2, row: 0))
      $0.write("xyz", at: Point(column: 3, row: 1))
      $0.write("gone", at: Point(column: 0, row: 2))
      $0.write("gone", at: Point(column: 0, row: -1))
      $0.write("gone", at: Point(column: 9, row: 0))
    }
    #expect(drawn == ["cdefg", "   xy"])
  }

  @Test func `writing tells the columns it took`() {
    var canvas = Canvas(size: Size(columns: 4, rows: 1))
    #expect(canvas.write("abcdef", at: .zero) == 6)
    #expect(canvas.write("漢字", at: .zero, maxColumns: 3) == 2)
    #expect(canvas.write("abc", at: .zero, maxColumns: 0) == 0)
  }

  @Test func `a part is drawn on in its own coordinates and nothing else changes`() {
    let drawn = rows(6, 3) { canvas in
      canvas.fill(canvas.bounds)
      canvas.draw(in: Rect(2, 1, 3, 5)) { part in
        #expect(part.size == Size(columns: 3, rows: 5))
        part.write("abcdef", at: .zero)
        part.write("xyz", at: Point(column: -1, row: 1))
        part.draw(in: Rect(1, 0, 9, 1)) { $0.write("123", at: .zero) }
      }
      canvas.write("!", at: .zero)
    }
    #expect(drawn == ["!", "  a12", "  yz"])
  }

  @Test func `the cursor counts from the part and is hidden outside of it`() {
    var canvas = Canvas(size: Size(columns: 6, rows: 3))
    canvas.draw(in: Rect(2, 1, 3, 1)) { $0.cursor = Point(column: 1, row: 0) }
    #expect(canvas.cursor == Point(column: 3, row: 1))
    canvas.draw(in: Rect(2, 1, 3, 1)) { $0.cursor = Point(column: 3, row: 0) }
    #expect(canvas.cursor == nil)
  }

  @Test func `spans follow one another`() {
    let line = StyledText([Span("x", .error), Span(" 漢", .text), Span(" end", .muted)])
    let drawn = canvas(8, 1) { #expect($0.write(line, at: .zero) == 8) }
    #expect(drawn.textRows() == ["x 漢 end"])
    #expect(drawn.row(0).map(\.role) == [.error, .text, .text, .text, .muted, .muted, .muted, .muted])
  }

  @Test func `spans are cut with a mark`() {
    let line = StyledText([Span("abc", .error), Span("def", .text)])
    #expect(rows(8, 1) { $0.write(line, at: .zero, maxColumns: 5, ellipsis: "~") } == ["abcd~"])
    #expect(rows(8, 1) { $0.write(line, at: .zero, maxColumns: 3, ellipsis: "~") } == ["ab~"])
    #expect(rows(8, 1) { $0.write(line, at: .zero, maxColumns: 6, ellipsis: "~") } == ["abcdef"])
  }

  @Test func `a box has a title that is cut to fit`() {
    let drawn = rows(12, 3) { $0.box($0.bounds, title: "Contacts 12", glyphs: .ascii) }
    #expect(drawn == ["+ Contact~ +", "|          |", "+----------+"])
    #expect(rows(4, 2) { $0.box($0.bounds, glyphs: .unicode) } == ["╭──╮", "╰──╯"])
    #expect(rows(4, 2) { $0.box($0.bounds, glyphs: Glyphs(.console)) } == ["┌──┐", "└──┘"])
    #expect(rows(1, 1) { $0.box($0.bounds, glyphs: .ascii) } == [""])
  }

  @Test func `rows of two canvases are compared by what they show`() {
    let one = canvas(4, 2) { $0.write("e\u{301}", at: .zero) }
    let other = canvas(4, 2) { $0.write("e\u{302}", at: .zero) }
    #expect(one.changes(since: one).map(\.row) == [])
    #expect(one.changes(since: other).map(\.row) == [0, 1])
    #expect(one.changes(since: nil).map(\.row) == [0, 1])
    #expect(one.changes(since: canvas(5, 2) { $0.write("e\u{301}", at: .zero) }).map(\.row) == [0, 1])
    let plain = canvas(4, 3) { $0.write("ab", at: .zero) }
    #expect(canvas(4, 3) { $0.write("ab", at: .zero) }.changes(since: plain).map(\.row) == [])
    #expect(canvas(4, 3) { $0.write("aB", at: .zero) }.changes(since: plain).map(\.row) == [0])
    #expect(canvas(4, 3) { $0.write("ab", at: .zero, role: .error) }.changes(since: plain).map(\.row) == [0])
    var emphasized = plain
    emphasized.emphasize(Rect(3, 2, 1, 1), .selected)
    #expect(emphasized.changes(since: plain).map(\.row) == [2])
    #expect(MemoryLayout<Cell>.size == MemoryLayout<UInt64>.size, "compared as memory")
  }

  @Test func `a change reaches to what stands around it, and halves no wide character`() {
    func columns(_ before: String, _ after: String) -> [Range<Int>] {
      let canvases = [before, after].map { text in canvas(12, 1) { $0.write(text, at: .zero) } }
      return canvases[1].changes(since: canvases[0]).map(\.columns)
    }
    #expect(columns("ab  cd  ef", "ab  cX  ef") == [4..<9])
    #expect(columns("ab  cd  ef", "ab  Xd  ef") == [1..<6])
    #expect(columns("ab", "ab     c") == [1..<12])
    #expect(columns("xa例b", "xa偉b") == [1..<5])
    #expect(columns("x例a", "x例b") == [1..<12])
    #expect(columns("a", "b") == [0..<12])
  }

  @Test func `a mark joins the letter before it, wherever a text is cut`() {
    let text = "abe\u{301}x"
    #expect(rows(6, 1) { $0.write(text, at: .zero) } == ["abe\u{301}x"])
    #expect(rows(6, 1) { $0.write(text, at: .zero, maxColumns: 3) } == ["abe\u{301}"])
    #expect(rows(6, 1) { $0.write(text, at: .zero, maxColumns: 2) } == ["ab"])
    #expect(rows(6, 1) { $0.write(text, at: .zero, maxColumns: 3, ellipsis: "~") } == ["ab~"])
    #expect(TextWidth.columns(of: text) == 4)
    #expect(TextWidth.truncate(text, to: 3) == "abe\u{301}")
    #expect(TextWidth.truncate("abe", to: 3) == "abe")
    #expect(TextWidth.exceeds(text, 3) && !TextWidth.exceeds(text, 4))
  }

  @Test func `an empty canvas can be drawn on`() {
    #expect(rows(0, 0) { $0.write("漢a", at: .zero) } == [])
    #expect(rows(0, 2) { $0.fill(Rect(0, 0, 5, 5)) } == ["", ""])
  }
}
