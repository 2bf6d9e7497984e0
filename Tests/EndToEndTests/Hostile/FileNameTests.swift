import Testing

/// A name of a file is bytes, which need not be text.
@Suite struct FileNameTests {
  private let home: TestHome
  private let path: String

  init() throws {
    home = try TestHome()
    path = try Program.contactBatch.path()
  }

  /// Runs the program on a file with a name in Latin-1.
  private func script(_ table: String, _ arguments: String) -> [String] {
    ["-c", "f=$(printf 'caf\\351.csv'); printf '\(table)' > \"$f\"; exec '\(path)' \(arguments) \"$f\""]
  }

  @Test func `a file whose name is no UTF-8 opens`() throws {
    let run = try CommandRun(
      script(#"email\nann@name.example\n"#, "preview"), program: .at("/bin/sh"), home: home)
    #expect(run.status == .exited(0))
    #expect(run.outputText.contains("ann@name.example"))
  }

  @Test func `its name is spelled out`() throws {
    let run = try CommandRun(
      script(#"email,x y\nann@name.example\n"#, "validate"), program: .at("/bin/sh"), home: home)
    #expect(run.outputText.contains(#"caf\xE9.csv:2: warning: "#))
    #expect(run.output.allSatisfy { $0 < 0x80 })
  }

  @Test func `the composer opens it too`() throws {
    let app = try TerminalApp.start(
      script(#"email\nann@name.example\n"#, ""), program: .at("/bin/sh"), home: home)
    try app.waitFor("Contacts 1 ", #"caf\xE9"#, "ann@name.example")
    #expect(try app.quit() == .exited(0))
  }
}
