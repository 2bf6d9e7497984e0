import Foundation
import Testing

/// `<(…)` of a shell, and a named pipe: what they hold can be read once. Every command that takes a file takes one.
@Suite struct ReadOnceTests {
  private static let table = #"email,Vorname,tel\nana@once.example,Ana,+49 30 5550101\n"#

  /// A command whose `%TABLE` is such a pipe, and as well `%MAP`, `%EDIT`, `%FAULTS` and `%TOKEN`.
  private func run(_ command: String, _ environment: [String: String] = [:], home: TestHome) throws
    -> CommandRun
  {
    let pipes = [
      "%TABLE": Self.table, "%MAP": #"tel=mobilephone\n"#, "%EDIT": #"id,city\n70101,Bonn\n"#,
      "%TOKEN": #"pat-test-1f2e3d4c\n"#,
    ]
    let words = pipes.reduce(command) { $0.replacing($1.key, with: "<(printf '\($1.value)')") }
    return try CommandRun(
      ["-c", "exec '\(Program.contactBatch.path())' \(words)"], program: .at("/bin/bash"),
      environment: environment, home: home)
  }

  @Test(arguments: ["validate %TABLE", "validate --map-file %MAP %TABLE"])
  func `it is checked`(command: String) throws {
    let run = try run(command, home: TestHome())
    #expect(run.status == .exited(0))
    #expect(run.errorText.contains("Vorname -> firstname"))
    #expect(run.errorText.contains("tel -> mobilephone") == command.contains("%MAP"))
  }

  @Test func `it is previewed, and written for an import`() throws {
    let home = try TestHome()
    #expect(try run("preview %TABLE", home: home).outputText.contains("ana@once.example"))
    #expect(try run("preview --for-imports out %TABLE", home: home).status == .exited(0))
  }

  @Test(arguments: ["--dry-run", "--dry-run --skip-existing", "--yes --skip-existing", "--yes"])
  func `it is sent, with what the portal has to be asked first`(options: String) throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    let run = try run("submit \(options) --map-file %MAP %TABLE", sandbox.environment, home: home)
    #expect(run.status == .exited(0))
    let isDry = options.contains("dry")
    #expect(try sandbox.state().createdByEmail["ana@once.example"] == (isDry ? nil : 1))
  }

  @Test func `contacts are changed from it`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    let run = try run("edit --from %EDIT --yes", sandbox.environment, home: home)
    #expect(run.status == .exited(0))
    #expect(try sandbox.values(of: "city", for: ["70101"])["70101"] == "Bonn")
  }

  @Test func `a token comes out of it`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    let run = try run(
      "config check --token-file %TOKEN", ["HUBSPOT_BASE_URL": sandbox.baseURL], home: home)
    #expect(run.status == .exited(0))
  }

  @Test func `the sandbox takes its faults out of it`() throws {
    let home = try TestHome()
    let path = try Program.contactBatch.path()
    let faults = #"{"faults":[{"on":{"operation":"create"},"do":"500-before"}]}"#
    let sandbox = try SandboxProcess(
      ["-c", "exec '\(path)' sandbox --port 0 --faults <(printf '%s' '\(faults)')"], program: .at("/bin/bash")
    )
    try home.write("email\nana@once.example\n", to: "people.csv")
    let run = try CommandRun(
      ["submit", "--yes", "people.csv"], environment: sandbox.environment, home: home)
    #expect(run.status != .exited(0))
    #expect(try sandbox.state().contacts == SandboxProcess().state().contacts)
  }

  @Test func `the composer opens it`() throws {
    let path = try Program.contactBatch.path()
    let app = try TerminalApp.start(
      ["-c", "exec '\(path)' <(printf '\(Self.table)')"], program: .at("/bin/bash"), home: TestHome())
    try app.waitFor("Contacts 1 ", "ana@once.example")
    #expect(try app.quit() == .exited(0))
  }
}
