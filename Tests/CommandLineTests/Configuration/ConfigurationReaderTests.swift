import Composer
import ContactsAPI
import TerminalUI
import Testing

@testable import contact_batch

@Suite struct ConfigurationReaderTests {
  /// 29 November 2026.
  private static let autumn: Int64 = 1_795_910_400_000

  private func read(
    _ text: String, now: Int64 = autumn
  ) -> (configuration: Configuration, problems: [ConfigurationProblem]) {
    ConfigurationReader.read(text, folder: "/config", home: "/home/ann", now: now)
  }

  @Test func `a version whose support ends within six months is warned of, with the month`() {
    let text = """
      profiles:
        old: { apiPath: v3 }
        older: { apiPath: 2025-09 }
        new: { apiPath: 2026-09 }
        silent:
      """
    let lines = { (now: Int64) in read(text, now: now).problems.map { $0.text(in: "f") } }
    #expect(
      lines(Self.autumn) == [
        "f:3: profiles.older.apiPath: warning: HubSpot's support of API version 2025-09 ends in March 2027; "
          + "set apiPath to a later one"
      ])
    // 30 September 2027.
    #expect(
      lines(1_822_262_400_000).map { $0.replacing("HubSpot's support of API version ", with: "") } == [
        "f:2: profiles.old.apiPath: warning: v3 ended in September 2027; set apiPath to a later one",
        "f:3: profiles.older.apiPath: warning: 2025-09 ended in March 2027; set apiPath to a later one",
        "f:4: profiles.new.apiPath: warning: 2026-09 ends in March 2028; set apiPath to a later one",
        "f:5: profiles.silent: warning: v3 ended in September 2027; set apiPath to a later one",
      ])
  }

  private func lines(_ text: String) -> [String] {
    read(text).problems.map { $0.text(in: "f") }
  }

  @Test(arguments: ["", "# nothing\n", "---\n", "profiles:\nkeys:\ndefault: null\n", "{}"])
  func `an empty file says nothing`(text: String) {
    let (configuration, problems) = read(text)
    #expect(problems.isEmpty)
    #expect(configuration == Configuration())
  }

  @Test func `a whole profile is read`() throws {
    let (configuration, problems) = read(
      """
      default: acme-eu
      mouse: on
      profiles:
        acme-eu:
          baseUrl: https://api.hubapi.com/
          token: { file: ~/.secrets/hubspot }
          environment: sandbox
          readOnly: true
          apiPath: 2026-09
          traceIds: false
          caFile: ca.pem
          limits: { perTenSeconds: 150 }
        local: { baseUrl: "http://127.0.0.1:8089", token: { command: pass show hubspot } }
        bare:
      """)
    #expect(problems.isEmpty)
    var acme = Profile(name: "acme-eu", baseURL: try BaseURL("https://api.hubapi.com"))
    acme.token = .file("/home/ann/.secrets/hubspot")
    acme.statedEnvironment = .sandbox
    acme.isReadOnly = true
    acme.paths = .dated("2026-09")
    acme.sendsTraceIDs = false
    acme.certificateAuthorityFile = "/config/ca.pem"
    acme.requestsPerTenSeconds = 150
    var local = Profile(name: "local", baseURL: try BaseURL("http://127.0.0.1:8089"))
    local.token = .command("pass show hubspot")
    let bare = Profile(name: "bare", baseURL: .standard)
    #expect(configuration.profiles == [acme, local, bare])
    #expect(configuration.defaultProfile == "acme-eu")
    #expect(configuration.usesMouse)
    #expect(local.environment == .sandbox)
    #expect(bare.environment == .production)
  }

  @Test func `keys are read as they stand, one or several`() {
    let (configuration, problems) = read(
      """
      keys:
        mark: y
        copy: Y
        preview: [P, F5]
        pageDown: [PgDn, "%"]
        search: 8
        redo: []
        nextPane: [Tab, ~]
      """)
    #expect(problems.isEmpty)
    #expect(
      configuration.keys == [
        .compose(.mark): [.character("y")], .view(.copy): [.character("Y")],
        .job(.preview): [.character("P"), .function(5)],
        .move(.pageDown): [.pageDown, .character("%")], .view(.search): [.character("8")],
        .compose(.redo): [],
        .view(.nextPane): [.tab, .character("~")],
      ])
  }

  @Test(arguments: brokenFiles) func `what is wrong is said with its line and key`(file: BrokenFile) {
    #expect(lines(file.text) == file.lines)
  }

  @Test(arguments: [
    "token: pat-na1-secret", "token: \"pat-na1-secret\"", "token: [pat-na1-secret]",
    "token: { value: pat-na1-secret }", "token: { pat-na1-secret }", "token: { env: pat-na1-secret }",
    "token: { env: A, file: pat-na1-secret }", "token: |\n      pat-na1-secret",
    "token: { command: [pat-na1-secret] }", "token: pat-na1-secret: x",
  ]) func `a token that stands in the file is an error that does not show it`(token: String) {
    let lines = lines("profiles:\n  a:\n    \(token)\n")
    #expect(lines.count == 1)
    #expect(lines.allSatisfy { $0.hasPrefix("f:3: ") && !$0.contains("secret") })
  }

  @Test func `a password in an address is not shown`() {
    let lines = lines("profiles: { a: { baseUrl: https://me:secret@example.com } }")
    #expect(lines.count == 1)
    #expect(!lines.joined().contains("secret"))
  }

  @Test func `control characters of the file stay visible`() {
    #expect(
      lines("\"a\\e[2Jb\": 1") == [
        "f:1: a␛[2Jb: there is no such key; possible are default, profiles, mouse, theme, restricted, keys"
      ])
  }

  @Test func `deep nesting does no harm`() {
    #expect(!lines(String(repeating: "[", count: 100_000)).isEmpty)
    #expect(!lines(String(repeating: "- ", count: 100_000) + "x").isEmpty)
    #expect(!lines(String(repeating: "{a: ", count: 900) + String(repeating: "}", count: 900)).isEmpty)
  }
}
