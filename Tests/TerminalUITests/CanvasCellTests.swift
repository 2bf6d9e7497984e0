import TerminalUI
import Testing

@Suite struct CanvasCellTests {
  @Test func `a wide character at the edge becomes blank`() {
    #expect(rows(3, 1) { $0.write("漢字", at: .zero) } == ["漢"])
    #expect(rows(3, 1) { $0.write("漢字", at: Point(column: -1, row: 0)) } == [" 字"])
  }

  @Test func `the half that is left of a wide character is blanked`() {
    #expect(rows(4, 1) { drawOver(&$0, "x", at: 0) } == ["x 字"])
    #expect(rows(4, 1) { drawOver(&$0, "x", at: 1) } == [" x字"])
    #expect(rows(4, 1) { drawOver(&$0, "語", at: 1) } == [" 語"])
    #expect(
      rows(4, 1) {
        $0.write("漢字", at: .zero); $0.fill(Rect(1, 0, 2, 1))
      } == [""])
  }

  @Test func `drawing over random places never leaves half a character`() {
    var generator = SplitMix(state: 7)
    var canvas = Canvas(size: Size(columns: 12, rows: 1))
    var halves = 0
    for _ in 0..<2_000 {
      let text = ["x", "漢", "漢字", "ab", "e\u{301}"].randomElement(using: &generator) ?? ""
      canvas.write(text, at: Point(column: Int.random(in: -2..<13, using: &generator), row: 0))
      let widths = canvas.row(0).map { Int($0.width) } + [1]
      halves += zip(widths, widths.dropFirst()).filter { ($0 == 2) != ($1 == 0) }.count
    }
    #expect(halves == 0)
  }

  @Test func `marks share the cell of their character`() {
    let drawn = canvas(3, 1) { $0.write("e\u{301}\u{302}x", at: .zero) }
    #expect(drawn.row(0).map { drawn.scalars(of: $0).count } == [3, 1, 1])
    #expect(drawn.textRows() == ["e\u{301}\u{302}x"])
  }

  @Test func `a cell keeps four marks`() {
    let drawn = canvas(2, 1) { $0.write("a" + String(repeating: "\u{301}", count: 30), at: .zero) }
    #expect(drawn.row(0).map { drawn.scalars(of: $0).count } == [5, 1])
  }

  @Test func `pictures of several code points become simpler ones of the same width`() {
    #expect(rows(8, 1) { $0.write("👩‍💻|👍🏽|", at: .zero) } == ["👩|👍|"])
    #expect(rows(8, 1) { $0.write("🇫🇷|❤️|", at: .zero) } == ["FR|❤ |"])
  }

  @Test func `control and invisible characters are spelled out`() {
    #expect(rows(30, 1) { $0.write("a\u{1B}[2Jb\r\n\t\u{0}", at: .zero) } == ["a␛[2Jb␍␊␉␀"])
    #expect(rows(30, 1) { $0.write("\u{202E}x\u{9B}\u{FEFF}", at: .zero) } == ["<U+202E>x<U+009B><U+FEFF>"])
    #expect(rows(30, 1) { $0.write("\u{301}\u{3164}\u{E0041}", at: .zero) } == ["<U+0301><U+3164><U+E0041>"])
  }

  @Test func `no code point reaches a cell that would move the cursor`() {
    var reached: Set<Unicode.Scalar> = []
    var canvas = Canvas(size: Size(columns: 12, rows: 1))
    let values =
      [UInt32](0..<0x3100) + [UInt32](0xD7A0..<0x1_1000) + [UInt32](0x1_BC00..<0x2_0000)
      + [UInt32](0xE_0000..<0xE_0200)
    for value in values {
      guard let scalar = Unicode.Scalar(value) else { continue }
      canvas.write(String(Character(scalar)), at: .zero)
      for cell in canvas.row(0).prefix(2) { reached.formUnion(canvas.scalars(of: cell)) }
    }
    let moving = reached.filter { scalar in
      scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
        || scalar.properties.isDefaultIgnorableCodePoint
    }
    #expect(moving == [])
    #expect(reached.count > 39_000)
  }

  private func drawOver(_ canvas: inout Canvas, _ text: String, at column: Int) {
    canvas.write("漢字", at: .zero)
    canvas.write(text, at: Point(column: column, row: 0))
  }
}

/// Random numbers that are the same in each run.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
