import Testing

/// What a key sends depends on the terminal. Where one sends nothing for it, a letter does the same.
@Suite struct TerminalKeyTests {
  struct Keys: Sendable, CustomTestStringConvertible {
    var terminal: String
    var down: String
    var end: String
    var help: String

    var testDescription: String { terminal }
  }

  private static let all = [
    Keys(terminal: "xterm", down: "\u{1B}OB", end: "\u{1B}OF", help: "\u{1B}OP"),
    Keys(terminal: "xterm-256color", down: "\u{1B}OB", end: "\u{1B}OF", help: "\u{1B}OP"),
    Keys(terminal: "tmux-256color", down: "\u{1B}OB", end: "\u{1B}[4~", help: "\u{1B}OP"),
    Keys(terminal: "screen", down: "\u{1B}OB", end: "\u{1B}[4~", help: "\u{1B}OP"),
    Keys(terminal: "linux", down: "\u{1B}[B", end: "\u{1B}[4~", help: "\u{1B}[[A"),
    Keys(terminal: "vt100", down: "\u{1B}OB", end: ">", help: "\u{1B}OP"),
    Keys(terminal: "vt220", down: "\u{1B}[B", end: ">", help: "?"),
  ]

  @Test(arguments: all) func `arrows, ends and help act as this terminal sends them`(keys: Keys) throws {
    let rows = (1...5).map { "p\($0)@keys.example\n" }.joined()
    let app = try TerminalApp.compose("email\n" + rows, environment: ["TERM": keys.terminal])
    try app.waitFor("Properties of #1 ")
    app.type(keys.down)
    try app.waitFor("Properties of #2 ")
    app.type(keys.end)
    try app.waitFor("Properties of #5 ")
    app.type("<")
    try app.waitFor("Properties of #1 ")
    app.type(keys.help)
    try app.waitFor("Keys: Compose")
  }
}
