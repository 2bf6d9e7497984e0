import Testing

@Suite struct StartingTests {
  @Test func `without a terminal it is exit 2, with a word on the error stream alone`() throws {
    let run = try CommandRun([])
    #expect(run.status == .exited(2))
    #expect(run.output.isEmpty)
    #expect(run.errorText.contains("needs a terminal"))
  }

  @Test(arguments: [
    ("xterm-nothing", "The terminal \"xterm-nothing\" is not known: xterm-256color stands in"),
    ("", "TERM is not set: xterm-256color stands in"),
  ])
  func `an unknown TERM falls back to one that is known, and that is said`(name: String, words: String) throws
  {
    let app = try TerminalApp.start(environment: ["TERM": name])
    try app.waitFor("Contacts 0", words)
    #expect(try app.quit() == .exited(0))
    #expect(app.terminalState == .initial)
  }

  @Test(arguments: TerminalSetting.terminals) func `a known terminal is used as it is`(name: String) throws {
    let app = try TerminalApp.start(environment: ["TERM": name])
    let screen = try app.waitFor("Contacts 0", "q back")
    #expect(!screen.contains("stands in"))
  }

  @Test func `a terminal without UTF-8 gets plain characters`() throws {
    let app = try TerminalApp.start(environment: ["LANG": "C", "LC_ALL": "C"])
    try app.waitFor(
      "+ Contacts 0 ", "The locale has ASCII only: other letters show as ?. Try: LC_ALL=C.UTF-8")
    #expect(try app.quit() == .exited(0))
    #expect(app.output.allSatisfy { $0 < 0x80 })
  }

  @Test func `where no locale is named the terminal is taken for UTF-8, with ASCII borders`() throws {
    let home = try TestHome()
    try home.write("email\nzoë@bare.example\n", to: "people.csv")
    let app = try TerminalApp.start(["people.csv"], environment: ["LANG": ""], home: home)
    try app.waitFor("+ Contacts 1 ", "zoë@bare.example")
  }

  @Test func `--ascii draws borders and marks of ASCII, and letters as they are`() throws {
    let home = try TestHome()
    try home.write("email,firstname\nzoe@ascii.example,Zoë\n", to: "people.csv")
    let app = try TerminalApp.start(["--ascii", "people.csv"], home: home)
    let screen = try app.waitFor("+ Contacts 1 ", "Zoë", "q back")
    #expect(Set(screen.text.unicodeScalars.filter { !$0.isASCII }) == ["ë"])
    app.press("p")
    let picker = try app.waitFor("Add a property to #1", "Esc cancel")
    #expect(Set(picker.text.unicodeScalars.filter { !$0.isASCII }).isSubset(of: ["ë"]))
  }

  @Test func `--slow sends and shows the results`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    try home.write("email\nann@slow.example\n", to: "people.csv")
    let app = try TerminalApp.start(["--slow", "people.csv"], environment: sandbox.environment, home: home)
    try app.waitFor("Contacts 1 ")
    try app.submit(typing: "1")
    try app.waitFor("[4 Results]", "Results 1: created 1")
  }

  @Test func `contacts come from standard input, keys from the terminal`() throws {
    let path = try Program.contactBatch.path()
    let script = "printf 'email\\nann@pipe.example\\n' | '\(path)' -"
    let app = try TerminalApp.start(["-c", script], program: .at("/bin/sh"))
    try app.waitFor("Contacts 1 ", "ann@pipe.example")
    app.press("a")
    try app.waitFor("Contacts 2 ")
    #expect(try app.quit() == .exited(0))
  }

  @Test func `an empty draft says how to begin`() throws {
    let app = try TerminalApp.start()
    try app.waitFor("a  add a contact", "i  import a file")
    app.press("a")
    try app.waitFor("Contacts 1 ")
  }
}
