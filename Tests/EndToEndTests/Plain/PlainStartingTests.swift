import Foundation
import Testing

/// What switches plain lines on.
@Suite struct PlainStartingTests {
  @Test(arguments: [["ACCESSIBLE": "1"], ["ACCESSIBLE": "yes"], ["TERM": "dumb"]])
  func `the environment asks for plain lines`(environment: [String: String]) throws {
    let plain = try PlainApp.start(environment: environment)
    #expect(try plain.quit() == .exited(0))
    #expect(isPlain(plain.app.output))
  }

  @Test(arguments: ["", "0"]) func `ACCESSIBLE switched off leaves the screen`(value: String) throws {
    let app = try TerminalApp.start(environment: ["ACCESSIBLE": value])
    try app.waitFor("Contacts 0", "a  add a contact")
    #expect(try app.quit() == .exited(0))
  }

  /// Hides the descriptions that stand in for an unknown one behind some that only print.
  @Test(arguments: [
    ("nothing-known", #"The terminal "nothing-known" is not known here: plain lines are used."#),
    ("printer", #"The terminal "printer" cannot place text: plain lines are used."#),
  ]) func `a terminal that has no screen gets plain lines, and is told so`(name: String, words: String) throws
  {
    let home = try TestHome()
    let source = try home.write(
      "printer|xterm|xterm-256color|a printer,\n\tam, cols#80, bel=^G, cr=^M, cud1=^J, ind=^J,\n",
      to: "printer.ti")
    let compiled = try CommandRun(["-o", home.path, source], program: .at("/usr/bin/tic"), home: home)
    try #require(compiled.status == .exited(0))
    let plain = try PlainApp.start(environment: ["TERM": name, "TERMINFO": home.path], home: home)
    try plain.app.waitFor(words)
    #expect(try plain.quit() == .exited(0))
    #expect(isPlain(plain.app.output))
    #expect(try plain.app.terminalModes() == plain.app.modesAtStart)
  }

  @Test func `contacts come from standard input, answers from the terminal`() throws {
    let path = try Program.contactBatch.path()
    let script = "printf 'email\\nann@pipe.example\\n' | '\(path)' --plain -"
    let app = try TerminalApp.start(["-c", script], program: .at("/bin/sh"))
    try app.waitFor("Draft draft, 1 contact")
    app.type("1\nq\n")
    #expect(try app.waitForExit() == .exited(0))
    #expect(app.screen.contains("1 ann@pipe.example, ok"))
  }

  @Test func `without a terminal there is nobody to answer where the file is standard input`() throws {
    let run = try CommandRun(["--plain", "-"], input: Array("email\nann@pipe.example\n".utf8))
    #expect(run.status == .exited(2) && run.output.isEmpty)
    #expect(run.errorText.contains("needs a terminal"))
  }

  @Test func `what was left out of a file is listed before anything else`() throws {
    let home = try TestHome()
    try home.write(
      #"{"inputs":[{"properties":{"email":"a@open.example"},"colour":"red"}]}"#, to: "people.json")
    let run = try CommandRun(["--plain", "people.json"], input: Array("0\n".utf8), home: home)
    #expect(run.outputText.contains("What people.json held that was not read as it stands\n1 warning: "))
    #expect(run.outputText.contains("Draft people, 1 contact\n"))
  }

  @Test func `a table with open columns is asked about before any of it is a contact`() throws {
    let home = try TestHome()
    try home.write("Contact point,firstname\nann@open.example,Ann\n", to: "people.csv")
    let run = try CommandRun(["--plain", "people.csv"], input: Array("0\n".utf8), home: home)
    #expect(run.outputText.contains("Columns of "))
    #expect(run.outputText.contains("Contact point, "))
    #expect(run.outputText.contains("Draft people, 0 contacts\n"))
    #expect(isPlain(run.output))
  }

  @Test func `what is copied is in a file, and steers no terminal`() throws {
    let home = try TestHome()
    try home.write("email\nann@copy.example\n", to: "people.csv")
    let run = try CommandRun(["--plain", "people.csv"], input: Array("1\n1\n9\n1\n".utf8), home: home)
    #expect(run.outputText.contains("last-copy.txt"))
    #expect(isPlain(run.output))
  }

  @Test(arguments: [
    ["validate", "--plain", "people.csv"], ["preview", "--ascii", "people.csv"],
    ["submit", "--dry-run", "--plain", "--ascii", "people.csv"],
  ]) func `every command takes --plain and --ascii`(arguments: [String]) throws {
    let home = try TestHome()
    try home.write("email\nann@plain.example\n", to: "people.csv")
    #expect(try CommandRun(arguments, home: home).status == .exited(0))
  }

  @Test func `help tells of it`() throws {
    #expect(try CommandRun(["--help"]).outputText.contains("--plain"))
    #expect(try CommandRun(["compose", "--help"]).outputText.contains("ACCESSIBLE=1"))
  }
}
