import Testing

@testable import contact_batch

struct LineReaderTests {
  private func lines(_ pieces: String...) -> [String] {
    var reader = LineReader(descriptor: -1)
    var lines: [String] = []
    for piece in pieces {
      reader.take(Array(piece.utf8))
      while let line = reader.nextLine() { lines.append(line) }
    }
    return lines + [reader.rest]
  }

  @Test func `lines are whole however they come`() {
    #expect(lines("1\n2", "3\n\n", "4") == ["1", "23", "", "4"])
    #expect(lines("ü", "\n") == ["ü", ""])
  }

  @Test func `the carriage return of another system is no part of a line`() {
    #expect(lines("1\r\n2\rx\r\n") == ["1", "2\rx", ""])
  }

  @Test func `bytes that are no text are shown as such, and end nothing`() {
    var reader = LineReader(descriptor: -1)
    reader.take([0x41, 0xFF, 0x00, 0x0A])
    #expect(reader.nextLine() == "A\u{FFFD}\u{0}")
  }

  @Test func `a line that never ends takes no more memory than the longest`() {
    var reader = LineReader(descriptor: -1)
    let piece = [UInt8](repeating: 0x61, count: 1 << 18)
    for _ in 0..<40 { reader.take(piece) }
    reader.take([0x0A, 0x62, 0x0A])
    #expect(reader.nextLine()?.utf8.count == LineReader.longest)
    #expect(reader.nextLine() == "b")
  }

  @Test func `a descriptor that is closed is the end`() {
    var reader = LineReader(descriptor: -1)
    reader.read()
    #expect(reader.isAtEnd && reader.nextLine() == nil)
  }
}
