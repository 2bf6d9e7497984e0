import Testing

@Suite struct ConfigCheckTests {
  @Test func `a token that may do all is told with portal, scopes, limits and version`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    for version in ["v3", "2026-09"] {
      let run = try CommandRun(
        ["config", "check", "--api-path", version], environment: sandbox.environment, home: home)
      #expect(run.status == .exited(0))
      #expect(run.outputText.contains("\nportal: 48151623\n"))
      #expect(
        run.outputText.contains("\nscope: crm.objects.contacts.write, granted: to create, update and archive")
      )
      #expect(run.outputText.contains("\nlimit: 100 requests in 10 s, "))
      #expect(run.outputText.contains("\nAPI version: \(version), supported until "))
    }
  }

  @Test func `a missing scope exits 2 and is named, an unreadable one is tried`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    try sandbox.setFaults(
      #"{"faults":[{"on":{"operation":"token"},"do":"answer","status":200,"body":{"hubId":1,"scopes":["oauth"]}}]}"#
    )
    let missing = try CommandRun(["config", "check"], environment: sandbox.environment, home: home)
    #expect(missing.status == .exited(2))
    #expect(missing.output.isEmpty)
    #expect(missing.errorText.contains("scope: crm.objects.contacts.read, MISSING: "))
    #expect(missing.errorText.contains("portal: 48151623\n"))
    #expect(missing.errorText.contains("The token lacks the scope crm.objects.contacts.read, "))
    try sandbox.setFaults(
      #"""
      {"faults":[{"on":{"operation":"token"},"do":"answer","status":404,"body":{}},
      {"on":{"operation":"owners"},"do":"answer","status":403,"body":{"category":"MISSING_SCOPES"}}]}
      """#)
    let tried = try CommandRun(["config", "check"], environment: sandbox.environment, home: home)
    #expect(tried.status == .exited(0))
    #expect(tried.outputText.contains("scope: crm.objects.contacts.read, granted: "))
    #expect(tried.outputText.contains("scope: crm.objects.contacts.write, not told: "))
    #expect(tried.outputText.contains("scope: crm.objects.owners.read, not granted: "))
  }

  @Test func `a refused token exits 2 and is no lost connection, an unreachable portal exits 3`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    try sandbox.setFaults(
      #"{"faults":[{"on":{"operation":"account"},"do":"answer","status":401,"body":{"category":"INVALID_AUTHENTICATION"}}]}"#
    )
    let refused = try CommandRun(["config", "check"], environment: sandbox.environment, home: home)
    #expect(refused.status == .exited(2))
    #expect(refused.output.isEmpty)
    #expect(refused.errorText.contains("HubSpot does not accept the token (401)"))
    #expect(!refused.errorText.contains("connect"))
    let environment = ["HUBSPOT_BASE_URL": "http://127.0.0.1:1", "HUBSPOT_ACCESS_TOKEN": "pat-test-1f2e3d4c"]
    let gone = try CommandRun(["config", "check"], environment: environment, home: home)
    #expect(gone.status == .exited(3))
    #expect(gone.output.isEmpty)
    #expect(gone.errorText.contains("could not connect: nothing listens at that address"))
  }

  @Test func `questions end in a file that holds, for its owner alone, and is kept`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    let answers = "pat-na1-5f2c1d7e-0000-4000-8000-1234567890ab\nacme\nsandbox\nenv\nACME_TOKEN\nsend\n"
    let run = try CommandRun(["config", "init"], input: Array(answers.utf8), home: home)
    #expect(run.status == .exited(0))
    let path = "\(home.path)/config/contact-batch/config.yaml"
    #expect(run.outputText == path + "\n")
    #expect(run.errorText.contains("That looks like a token"))
    #expect(try CommandRun(["config", "validate"], home: home).status == .exited(0))
    let check = try CommandRun(
      ["config", "check", "--base-url", sandbox.baseURL], environment: ["ACME_TOKEN": "pat-test-1f2e3d4c"],
      home: home)
    #expect(check.status == .exited(0))
    #expect(check.outputText.hasPrefix("profile: acme (sandbox)\n"))
    let again = try CommandRun(["config", "init"], input: Array(answers.utf8), home: home)
    #expect(again.status == .exited(2))
    #expect(again.errorText.contains("already exists"))
    try home.expectNo("5f2c1d7e")
  }
}
