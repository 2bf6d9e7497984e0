import Testing

@testable import contact_batch

@Suite struct ClipboardSequenceTests {
  private func text(_ environment: [String: String], _ bytes: [UInt8] = Array("abc".utf8)) -> String? {
    ClipboardSequence(bytes, environment: environment).map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  @Test func `the text goes to the clipboard in base64, ended by ST`() {
    #expect(text(["TERM": "xterm-256color"]) == "\u{1B}]52;c;YWJj\u{1B}\\")
  }

  @Test func `inside tmux it is handed on as well`() {
    let plain = "\u{1B}]52;c;YWJj\u{1B}\\"
    let wrapped = "\u{1B}Ptmux;\u{1B}\u{1B}]52;c;YWJj\u{1B}\u{1B}\\\u{1B}\\"
    #expect(text(["TERM": "tmux-256color", "TMUX": "/tmp/tmux-0/default,1,0"]) == plain + wrapped)
    #expect(text(["TERM": "screen", "TMUX": ""]) == plain)
  }

  @Test(arguments: ["linux", "vt100", "vt220", "dumb"])
  func `a terminal without a clipboard is sent nothing`(terminal: String) {
    #expect(text(["TERM": terminal]) == nil)
  }

  @Test func `what terminals would cut off is not sent`() {
    let most = ClipboardSequence.mostBytes
    #expect(text([:], Array(repeating: 97, count: most)) != nil)
    #expect(text([:], Array(repeating: 97, count: most + 1)) == nil)
  }
}
