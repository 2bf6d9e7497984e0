import HostileText
import Testing

/// A grammar that accepts everything would find nothing.
@Suite struct OutputGrammarTests {
  private let grammar = OutputGrammar(size: .standard, copies: ["aGVsbG8="])

  private func violations(_ text: String) -> [String] {
    grammar.violations(in: Array(text.utf8))
  }

  @Test(arguments: [
    "\u{1B}[?1049h\u{1B}[22;0;0t\u{1B}[1;24r\u{1B}(B\u{1B}[m\u{1B}[4l\u{1B}[?1h\u{1B}=", "\u{1B}[H\u{1B}[2J",
    "\u{1B}[24;80H\u{1B}[0;1;31mé漢ﷺ\u{1B}[39;49m\u{08}\r\n\t", "\u{1B}[7;2md \u{1B}[77X",
    "e\u{301}…─│\u{FFFD}",
    "\u{1B}]52;c;aGVsbG8=\u{1B}\\", "\u{1B}[?2004l\u{1B}[?12l\u{1B}[?25h\u{1B}[?1049l\u{1B}>",
  ])
  func `what the program needs is allowed`(output: String) {
    #expect(violations(output) == [])
  }

  /// Every text that steers, as it would look if it came through.
  @Test(arguments: HostileText.controls.map(\.text) + HostileText.sequences.map(\.text))
  func `what a text brings along is a violation`(text: String) {
    // Backspaces and tabs are what ncurses moves with, and the shell's escapes are letters.
    let harmless = HostileText.all.filter { ["tabs", "backspaces", "in-shell"].contains($0.name) }.map(\.text)
    #expect(violations("\u{1B}[H" + text).isEmpty == harmless.contains(text))
  }

  @Test(arguments: HostileBytes.all.map(\.bytes)) func `bytes that are no text are violations`(bytes: [UInt8])
  {
    #expect(!grammar.violations(in: bytes).isEmpty)
  }

  @Test(arguments: [
    "\u{1B}[2J", "\u{1B}[25;81H", "\u{1B}[81X", "\u{1B}[1;2;3H", "\u{1B}[38;5;1m",
    "\u{1B}[?1000h",
    "\u{1B}[?8l", "\u{1B}[6n", "\u{1B}[?1c", "\u{1B}[34h", "\u{0F}", "\u{1B})0", "\u{1B}c",
    "\u{1B}]52;c;aGVsbG9v\u{1B}\\", "\u{1B}]52;p;aGVsbG8=\u{1B}\\", "\u{1B}]0;x\u{07}",
    "\u{1B}]52;c;aGVsbG8=",
    "\u{1B}Pq\u{1B}\\", "\u{1B}[1", "\u{1B}", "\u{07}", "\0", "\u{7F}", "\u{9B}m", "\u{202E}", "\u{2066}",
    "\u{200B}", "\u{200D}", "\u{AD}", "\u{FE0F}", "\u{E0041}", "\u{FFFE}", "\u{2028}",
  ])
  func `near misses are violations`(output: String) {
    #expect(violations(output).count == 1)
  }

  @Test func `a terminal's own sequences are allowed to it alone`() {
    let linux = OutputGrammar(size: .standard, terminal: "linux")
    #expect(linux.violations(in: Array("\u{1B}[?25l\u{1B}[?1c\u{0F}\u{1B})0".utf8)) == [])
    let screen = OutputGrammar(size: .standard, terminal: "screen")
    #expect(screen.violations(in: Array("\u{1B}[34h\u{0F}".utf8)) == [])
    #expect(screen.violations(in: Array("\u{1B}[?1c".utf8)).count == 1)
  }
}
