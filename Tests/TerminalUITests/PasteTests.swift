import TerminalUI
import Testing

@Suite struct PasteTests {
  let start = "\u{1B}[200~"
  let end = "\u{1B}[201~"

  private func events(_ reads: [String], limit: Int = 1_000) -> [TerminalEvent] {
    var decoder = InputDecoder(pasteLimit: limit)
    return reads.flatMap { decoder.consume(Array($0.utf8)) }
  }

  @Test func `a paste is one event, the keys around it are keys`() {
    #expect(
      events(["a\(start)P S\r\nq\u{1B}[A\rx\(end)", "b"]) == [
        .key(.character("a")), .pasted("P S\nq\u{1B}[A\nx"), .key(.character("b")),
      ])
  }

  @Test func `a paste may be split at any byte`() {
    let bytes = Array("\(start)漢字, \u{1B}[20 é\(end)".utf8)
    for place in 1..<bytes.count {
      var decoder = InputDecoder()
      let events = decoder.consume(bytes[..<place]) + decoder.consume(bytes[place...])
      #expect(events == [.pasted("漢字, \u{1B}[20 é")])
    }
  }

  @Test func `a paste that is not finished is no keys`() {
    var decoder = InputDecoder()
    #expect(decoder.consume(Array("\(start)rm -rf".utf8)) == [])
    #expect(!decoder.isWaiting && decoder.isInPaste)
    #expect(decoder.timeOut() == [.pasteStalled])
    #expect(decoder.isInPaste)
    #expect(decoder.consume(Array("q\(end)".utf8)) == [.pasted("rm -rfq")])
  }

  @Test func `Ctrl-C alone ends a paste that nobody finished`() {
    #expect(events(["\(start)abc", "\u{3}", "q"]) == [.pasted("abc"), .key(.character("q"))])
    #expect(events(["\(start)a\u{3}b", end]) == [.pasted("a\u{3}b")])
  }

  @Test func `where a byte is a character, typed and pasted text is read so`() {
    let latin1 = (0x80...0xFF).compactMap { Unicode.Scalar($0).map(Character.init) }
    var decoder = InputDecoder(encoding: .singleByte(latin1))
    #expect(decoder.consume([0xE9, 0x61]) == [.key(.character("é")), .key(.character("a"))])
    #expect(
      decoder.consume(Array("\u{1B}[200~Zo".utf8) + [0xEB] + Array("\u{1B}[201~".utf8)) == [.pasted("Zoë")])
  }

  @Test func `a paste that is too long keeps its start`() {
    #expect(
      events([start, "abcdef", "ghi\(end)", "x"], limit: 4) == [.pasteTooLong("abcd"), .key(.character("x"))])
    #expect(events(["\(start)abcd\(end)"], limit: 4) == [.pasted("abcd")])
  }

  @Test func `an end mark without a start is nothing`() {
    #expect(events(["\(end)a"]) == [.key(.character("a"))])
  }
}
