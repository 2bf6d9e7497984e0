import Testing

/// Exit 2: nothing was done, nothing is on the output, and the error stream says why.
@Suite struct UsageTests {
  private static let token = ["HUBSPOT_ACCESS_TOKEN": "pat-test-1f2e3d4c"]

  @Test(arguments: [
    (["validate", "missing.csv"], "missing.csv"), (["preview", "missing.csv"], "missing.csv"),
    (["submit", "--yes", "missing.csv"], "missing.csv"), (["validate", "empty.csv"], "empty.csv"),
    (["preview", "empty.json"], "empty.json"), (["validate", "headers.csv"], "headers.csv"),
    (["validate", "draft:nothing"], "nothing"), (["validate", "."], "."),
  ]) func `a file that cannot be read or holds nothing is named`(arguments: [String], name: String) throws {
    let home = try TestHome()
    try home.write("", to: "empty.csv")
    try home.write("", to: "empty.json")
    try home.write("email,firstname\n", to: "headers.csv")
    let run = try CommandRun(arguments, environment: Self.token, home: home)
    #expect(run.status == .exited(2))
    #expect(run.output.isEmpty)
    #expect(run.errorText.contains(name))
  }

  @Test(arguments: [
    ["validate"], ["--nonsense"], ["nonsense", "file"], ["submit", "--concurrency"],
    ["submit", "--concurrency", "0", "a.csv"], ["submit", "--concurrency", "5", "a.csv"],
    ["validate", "a", "b"],
    ["validate", ""], ["validate", "draft:"], ["history", ""], ["edit", "--from", ""],
    ["drafts", "export", ""],
    ["preview", "--format", "xml", "a.csv"], ["--demo", "--base-url", "http://127.0.0.1:1"],
    ["--demo", "--profile", "acme"], ["config", "nonsense"],
    ["sandbox", "--port", "x"],
  ]) func `a mistake in the arguments`(arguments: [String]) throws {
    let run = try CommandRun(arguments)
    #expect(run.status == .exited(2))
    #expect(run.output.isEmpty)
    #expect(!run.errorText.isEmpty)
  }

  @Test func `a token that is absent`() throws {
    let home = try TestHome()
    try home.write("email\na@b.example\n", to: "people.csv")
    let run = try CommandRun(["submit", "--yes", "people.csv"], home: home)
    #expect(run.status == .exited(2))
    #expect(run.output.isEmpty)
    #expect(run.errorText.contains("HUBSPOT_ACCESS_TOKEN"))
  }

  @Test(arguments: ["with blank", "with\u{07}bell"]) func `a token that is malformed is not shown`(
    token: String
  )
    throws
  {
    let home = try TestHome()
    try home.write("email\na@b.example\n", to: "people.csv")
    let run = try CommandRun(
      ["submit", "--yes", "people.csv"], environment: ["HUBSPOT_ACCESS_TOKEN": token], home: home)
    #expect(run.status == .exited(2))
    #expect(run.output.isEmpty)
    #expect(!run.errorText.contains(token))
  }

  @Test func `help and version are output`() throws {
    let help = try CommandRun(["--help"])
    #expect(help.status == .exited(0))
    #expect(help.outputText.contains("contact-batch --demo"))
    #expect(try CommandRun(["--version"]).outputText.contains("."))
  }
}
