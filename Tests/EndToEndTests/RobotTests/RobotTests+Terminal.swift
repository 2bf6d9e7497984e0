import Glibc
import Testing

extension RobotTests {
  @Test func `the alternate screen comes and goes with the program`() throws {
    let script = """
      printf 'before '; modes=$(stty -g)
      stty -echo; tput smcup; tput smkx; tput civis; printf inside
      read x
      tput cnorm; tput rmkx; tput rmcup; stty $modes
      """
    let app = try start(script: script)
    try app.waitFor("inside")
    #expect(!app.screen.contains("before"))
    let inside = app.terminalState
    #expect(inside.alternateScreen && inside.applicationCursorKeys && !inside.cursorVisible)
    #expect(try !app.terminalModes().echoes)

    app.press(.enter)
    #expect(try app.waitForExit() == .exited(0))
    #expect(app.terminalState == .initial)
    #expect(try app.terminalModes() == app.modesAtStart)
    #expect(app.screen.rows[0].hasPrefix("before"))
  }

  @Test func `what a program leaves switched on is seen`() throws {
    let on = #"\033[?1049h\033[?1;2004h\033[?1002h\033[?25l\033=\033[7m"#
    let app = try start(script: "printf '\(on)'; stty -echo")
    try app.waitForExit()
    #expect(
      app.terminalState
        == TerminalState(
          alternateScreen: true, cursorVisible: false, bracketedPaste: true, mouse: true,
          applicationCursorKeys: true, applicationKeypad: true, plainPen: false))
    #expect(try app.terminalModes() != app.modesAtStart)
  }

  @Test func `modes are followed through sequences cut in pieces`() {
    var modes = ModeTracker()
    for byte in Array("x\u{1B}[?25;2004hy\u{1B}=".utf8) { modes.follow([byte]) }
    #expect(modes.bracketedPaste && modes.applicationKeypad && !modes.applicationCursorKeys)
    modes.follow(Array("\u{1B}[?2004l\u{1B}[2004h".utf8))
    #expect(!modes.bracketedPaste)
  }

  @Test func `an unknown TERM and other variables reach the program, the machine's own do not`() throws {
    let app = try start(script: "env | sort", environment: ["TERM": "xterm-nothing", "COLOUR": "green"])
    try app.waitForExit()
    let names = app.screen.rows.compactMap { $0.split(separator: "=").first }
    #expect(app.screen.contains("TERM=xterm-nothing"))
    #expect(app.screen.contains("COLOUR=green"))
    #expect(!names.contains { $0.hasPrefix("HUBSPOT") || $0.hasPrefix("SWIFT") })
  }
}
