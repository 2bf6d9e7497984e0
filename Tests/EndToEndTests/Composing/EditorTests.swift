import Foundation
import Testing

/// `e` gives the terminal to the person's editor, and takes what it leaves.
@Suite struct EditorTests {
  private let table = "email,firstname\nann@edit.example,Ann\nbob@edit.example,Bob\n"

  /// A script that stands in for an editor; it is given the name of the file.
  private func compose(editor script: String, arguments: String = "") throws -> TerminalApp {
    let home = try TestHome()
    try home.write(script + "\n", to: "ed.sh")
    return try TerminalApp.compose(
      table, home: home, environment: ["EDITOR": "sh ed.sh\(arguments)"])
  }

  private func leftovers(_ app: TerminalApp) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: app.home.state.path).filter {
      $0.hasPrefix("contact-")
    }
  }

  @Test func `a property changed in the editor is one step of undo`() throws {
    // The words behind the editor's name are its own; the file comes last, and nobody else can read it.
    let app = try compose(
      editor:
        #"[ "$1" = "-u" ] || exit 9; stat -c %a "$3" > mode; sed -i 's/Bob/Röbert/; $a city: Ulm' "$3""#,
      arguments: " -u NONE")
    app.press(.down, "e")
    try app.waitFor("Changed bob@edit.example", "Röbert", "Ulm", "people ·", "✓ saved")
    #expect(try app.home.bytes(of: "mode") == Array("600\n".utf8))
    #expect(try leftovers(app).isEmpty)
    app.press("u")
    try app.waitUntil("the contact as it was") { $0.contains("Bob") && !$0.contains("Ulm") }
  }

  @Test func `the editor has the terminal, with its keys and its own screen`() throws {
    let app = try compose(editor: #"printf 'Your city? '; read city; echo "city: $city" >> "$1""#)
    app.press("e")
    try app.waitUntil("the editor") { $0.contains("Your city?") && !$0.contains("Contacts") }
    app.type("Århus")
    app.press(.enter)
    try app.waitFor("Changed ann@edit.example", "Århus", "Contacts 2")
    app.press("a")
    try app.waitFor("Contacts 3")
    #expect(app.terminalState.bracketedPaste)
  }

  @Test func `a signal ends the program and the editor it waits for`() throws {
    let app = try compose(editor: "echo open; read line")
    app.press("e")
    try app.waitFor("open")
    app.signal(SIGTERM)
    #expect(try app.waitForExit() == .exited(0))
    #expect(try app.terminalModes() == app.modesAtStart)
    #expect(try leftovers(app).isEmpty)
  }

  @Test func `an error comes back at its line, and what was typed with it`() throws {
    // The second time it keeps what it was given, and mends it.
    let app = try compose(
      editor: """
        if [ -f first ]; then cp "$1" second; sed -i 's/^jobtitle/jobtitle:/' "$1"
        else touch first; echo 'jobtitle Welder' >> "$1"; fi
        """)
    app.press("e")
    try app.waitFor("no colon; a property is name: value. e opens it again")
    app.press("e")
    try app.waitFor("Changed ann@edit.example", "Welder")
    let second = String(decoding: try app.home.bytes(of: "second"), as: UTF8.self)
    #expect(second.contains("\n#! no colon; a property is name: value\njobtitle Welder\n"))
  }

  @Test func `an editor that fails leaves the draft as it was`() throws {
    let app = try compose(editor: "exit 3")
    app.press("e")
    try app.waitFor("ended with status 3. The draft is unchanged", "Contacts 2")
    #expect(try leftovers(app).isEmpty)
  }

  @Test func `without an editor it says what to do`() throws {
    let app = try TerminalApp.compose(table)
    app.press("e")
    try app.waitFor("No editor is known: leave, and start again with EDITOR=nano")
  }
}
