import Testing

@Suite struct RestrictedTests {
  private static let configuration = """
    restricted: true
    default: acme
    profiles:
      acme:
        baseUrl: http://127.0.0.1:9
        token: { env: ACME_TOKEN }
    """

  @Test(arguments: [
    (["--restricted", "--demo", "people.csv"], "opening a file"),
    (["--restricted", "--demo", "-"], "opening a file"),
    (["--restricted"], "a connection of your own"),
    (["--restricted", "--base-url", "http://127.0.0.1:9"], "a connection of your own"),
  ])
  func `nothing but the sandbox or a profile, and no file`(arguments: [String], word: String) throws {
    let home = try TestHome()
    try expectRefused(arguments, in: home, saying: "Not available in restricted mode: \(word)")
  }

  @Test(arguments: [
    ["validate", "people.csv"], ["preview", "people.csv"], ["submit", "--yes", "people.csv"],
    ["config", "show"],
    ["drafts", "export", "draft"], ["edit", "--from", "people.csv"], ["sandbox", "--faults", "people.csv"],
    ["submissions", "list"], ["history", "1"],
  ])
  func `a restricted configuration leaves no command`(arguments: [String]) throws {
    let home = try TestHome()
    try home.configure(Self.configuration)
    try expectRefused(arguments, in: home, saying: "Not available in restricted mode")
  }

  @Test(arguments: [
    ["--token-file", "people.csv"], ["--api-path", "2026-09"], ["people.csv"], ["--profile", "env"],
  ])
  func `a restricted configuration takes no file and no other connection`(arguments: [String]) throws {
    let home = try TestHome()
    try home.configure(Self.configuration)
    try expectRefused(arguments, in: home, saying: "Not available in restricted mode")
  }

  private func expectRefused(_ arguments: [String], in home: TestHome, saying words: String) throws {
    try home.write("email\nann@restricted.example\n", to: "people.csv")
    let run = try CommandRun(arguments, home: home)
    #expect(run.status == .exited(2))
    #expect(run.output.isEmpty)
    #expect(run.errorText.contains(words), "\(run.errorText)")
  }
}
