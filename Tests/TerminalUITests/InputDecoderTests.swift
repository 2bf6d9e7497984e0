import TerminalUI
import Testing

@Suite struct InputDecoderTests {
  private func events(_ reads: String..., sequences: KeySequences = KeySequences()) -> [TerminalEvent] {
    var decoder = InputDecoder(sequences: sequences)
    return reads.flatMap { decoder.consume(Array($0.utf8)) } + decoder.timeOut()
  }

  private func keys(_ keys: Key...) -> [TerminalEvent] { keys.map(TerminalEvent.key) }

  @Test func `characters and control keys`() {
    #expect(events("aA ") == keys(.character("a"), .character("A"), .character(" ")))
    #expect(events("\r\n\t\u{7F}\u{8}") == keys(.enter, .enter, .tab, .backspace, .backspace))
    #expect(
      events("\u{1}\u{1A}\u{1D}\u{0}") == keys(.control("a"), .control("z"), .control("]"), .control("@")))
    #expect(events("é漢😀") == keys(.character("é"), .character("漢"), .character("😀")))
  }

  @Test(arguments: [
    ("\u{1B}OA", Key.up), ("\u{1B}[B", .down), ("\u{1B}[1;5C", .wordRight), ("\u{1B}[1;3D", .wordLeft),
    ("\u{1B}[1;2A", .up),
    ("\u{1B}[H", .home), ("\u{1B}[4~", .end), ("\u{1B}[8~", .end), ("\u{1B}[5~", .pageUp),
    ("\u{1B}[3~", .delete),
    ("\u{1B}[Z", .backTab), ("\u{1B}OP", .function(1)), ("\u{1B}[[C", .function(3)),
    ("\u{1B}[15~", .function(5)),
    ("\u{1B}[24~", .function(12)), ("\u{1B}OM", .enter), ("\u{1B}Oq", .character("1")),
    ("\u{1B}b", .alt("b")),
    ("\u{1B}\u{7F}", .control("w")),
  ])
  func `sequences of keys`(text: String, key: Key) {
    #expect(events(text) == [.key(key)])
  }

  @Test func `a sequence may be split anywhere`() {
    #expect(events("\u{1B}", "[", "1;", "5", "C") == keys(.wordRight))
    var decoder = InputDecoder()
    #expect(decoder.consume([0xE6]) == [])
    #expect(decoder.isWaiting)
    #expect(decoder.consume([0xBC, 0xA2]) == keys(.character("漢")))
    #expect(!decoder.isWaiting)
  }

  @Test func `Esc alone is a key once nothing follows`() {
    var decoder = InputDecoder()
    #expect(decoder.consume([0x1B]) == [])
    #expect(decoder.isWaiting)
    #expect(decoder.timeOut() == keys(.escape))
    #expect(decoder.timeOut() == [])
  }

  @Test func `Esc and a key in two reads are two keys`() {
    #expect(events("\u{1B}", "q") == keys(.escape, .character("q")))
    #expect(events("\u{1B}\u{1B}[A") == keys(.escape, .up))
    #expect(events("\u{1B}\r") == keys(.escape, .enter))
    #expect(events("\u{1B}[") == keys(.escape, .character("[")))
    #expect(Key.alt("q").withoutAlt == [.escape, .character("q")])
  }

  @Test func `an unknown sequence is dropped, not typed`() {
    #expect(events("a\u{1B}[1;5;9;9Xb") == keys(.character("a"), .character("b")))
    #expect(events("\u{1B}O5Cx") == keys(.right, .character("x")))
    #expect(events("\u{1B}[99999999999999999999;9999999999999999999~") == [])
    #expect(events("\u{1B}[12") == [])
    #expect(events("\u{1B}[1\u{1B}[A\u{1B}[2\r") == keys(.up, .enter))
  }

  @Test(arguments: [
    "\u{1B}]11;rgb:0000/0000/0000\u{1B}\\", "\u{1B}]52;c;QUJD\u{7}", "\u{1B}P1$r0m\u{1B}\\",
    "\u{1B}_Gi=1;OK\u{1B}\\",
    "\u{1B}[?1;2c", "\u{1B}[>41;379;0c",
  ])
  func `what a terminal answers is no text and no key`(answer: String) {
    #expect(events("a\(answer)b") == keys(.character("a"), .character("b")))
    #expect(events("a", answer, "b") == keys(.character("a"), .character("b")))
  }

  @Test func `Alt with a letter that begins answers is Alt with that letter`() {
    var decoder = InputDecoder()
    #expect(decoder.consume(Array("\u{1B}]".utf8)) == [])
    var events: [TerminalEvent] = []
    for _ in 0..<10 where decoder.isWaiting { events += decoder.timeOut() }
    #expect(events == keys(.alt("]")))
  }

  @Test func `a terminal's own description comes first`() {
    let sequences = KeySequences([
      .init(Array("\u{1B}[224z".utf8), .function(1)), .init(Array("\u{B}".utf8), .up),
    ])
    #expect(events("\u{1B}[224z\u{B}", sequences: sequences) == keys(.function(1), .control("k")))
  }

  @Test func `bytes that are no text become one replacement each`() {
    var decoder = InputDecoder()
    #expect(decoder.consume([0xFF, 0x61]) == keys(.character("\u{FFFD}"), .character("a")))
    #expect(decoder.consume([0xE6, 0xBC, 0x61]) == keys(.character("\u{FFFD}"), .character("a")))
  }

  @Test func `random bytes leave the decoder usable`() {
    var generator = SplitMix(state: 11)
    var decoder = InputDecoder()
    for _ in 0..<3_000 {
      let count = Int.random(in: 1...4, using: &generator)
      _ = decoder.consume((0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) })
    }
    _ = decoder.consume(Array("\u{1B}[201~".utf8))
    _ = decoder.timeOut()
    #expect(decoder.consume(Array("z".utf8)).last == .key(.character("z")))
  }
}
