import Foundation
import Testing

/// `--profile` and the default of the configuration say where everything goes.
@Suite struct ProfileTests {
  private static let token = "pat-test-1f2e3d4c"
  private let sandbox: SandboxProcess
  private let home: TestHome

  init() throws {
    sandbox = try SandboxProcess()
    home = try TestHome()
    try home.write("email\nann@profile.example\n", to: "people.csv")
  }

  private func configure(_ lines: String...) throws {
    try home.configure(
      "profiles:\n  local:\n    baseUrl: \(sandbox.baseURL)\n"
        + lines.map { "    \($0)\n" }.joined())
  }

  private func submit(_ arguments: String..., environment: [String: String] = [:]) throws -> CommandRun {
    try CommandRun(
      ["submit", "--yes", "people.csv"] + arguments, environment: environment, home: home)
  }

  @Test func `a profile is sent to with its own token`() throws {
    try configure("token: { env: LOCAL_TOKEN }", "traceIds: false")
    let run = try submit(
      "--profile", "local",
      environment: [
        "LOCAL_TOKEN": Self.token, "HUBSPOT_BASE_URL": "http://127.0.0.1:1",
        "HUBSPOT_ACCESS_TOKEN": "pat-other-1",
      ])
    #expect(run.status == .exited(0))
    let bodies = try sandbox.createBodies()
    #expect(bodies.count == 1)
    #expect(!String(decoding: bodies.first ?? [], as: UTF8.self).contains("objectWriteTraceId"))
    let preview = try CommandRun(["preview", "people.csv", "--profile", "local"], home: home)
    #expect(preview.output == (bodies.first ?? []) + [UInt8(ascii: "\n")])
  }

  @Test func `a token may come from a command`() throws {
    try configure("token: { command: \"printf '%s\\n' \(Self.token)\" }")
    #expect(try submit("--profile", "local").status == .exited(0))
  }

  @Test func `a command that fails is said without what it printed`() throws {
    try configure("token: { command: \"echo pat-secret; exit 3\" }")
    let run = try submit("--profile", "local")
    #expect(run.status == .exited(2))
    #expect(run.output.isEmpty)
    #expect(run.errorText.contains("ended with status 3"))
    #expect(!run.errorText.contains("pat-secret"))
  }

  @Test(arguments: [(0o600, 0), (0o644, 2)] as [(Int, Int32)])
  func `a token file is for its owner alone`(mode: Int, status: Int32) throws {
    try home.write(Self.token, to: "token")
    try FileManager.default.setAttributes(
      [.posixPermissions: mode], ofItemAtPath: home.url.appending(path: "token").path)
    try configure("token: { file: ~/token }")
    let run = try submit("--profile", "local")
    #expect(run.status == .exited(status))
    #expect(run.errorText.contains("chmod 600") == (status == 2))
  }

  @Test func `a profile for reading sends nothing from the command line`() throws {
    try configure("token: { env: LOCAL_TOKEN }", "readOnly: true")
    let run = try submit("--profile", "local", environment: ["LOCAL_TOKEN": Self.token])
    #expect(run.status == .exited(2))
    #expect(run.output.isEmpty)
    #expect(run.errorText.contains("profile local is read-only"))
    #expect(try sandbox.createBodies().isEmpty)
  }

  @Test func `a profile for reading sends nothing from the screen`() throws {
    try configure("token: { env: LOCAL_TOKEN }", "readOnly: true")
    let app = try TerminalApp.start(
      ["people.csv", "--profile", "local"], environment: ["LOCAL_TOKEN": Self.token], home: home)
    try app.waitFor("SANDBOX", "read-only")
    app.press("S")
    try app.waitFor("read-only: profile local does not allow sending")
  }

  @Test func `the default is used where none is named`() throws {
    try home.configure(
      """
      default: local
      profiles:
        local: { baseUrl: "\(sandbox.baseURL)", token: { env: LOCAL_TOKEN }, environment: production }
      """)
    let app = try TerminalApp.start(["people.csv"], environment: ["LOCAL_TOKEN": Self.token], home: home)
    try app.waitFor("PRODUCTION", "read-write")
  }

  @Test func `without its token a profile is on the screen all the same`() throws {
    try configure("token: { env: LOCAL_TOKEN }")
    let app = try TerminalApp.start(["people.csv", "--profile", "local"], home: home)
    try app.waitFor("SANDBOX NO TOKEN local")
  }

  @Test(arguments: [["submit", "--yes", "people.csv"], ["preview", "people.csv"], ["people.csv"]])
  func `a profile that does not exist is named`(arguments: [String]) throws {
    try configure()
    let run = try CommandRun(arguments + ["--profile", "locul"], home: home)
    #expect(run.status == .exited(2))
    #expect(run.output.isEmpty)
    #expect(run.errorText == "There is no profile named locul. There are: local.\n")
  }
}
