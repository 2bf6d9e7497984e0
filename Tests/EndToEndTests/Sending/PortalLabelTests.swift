import Testing

/// Tables with labels, owners and records by name, read with what the portal says of them.
@Suite struct PortalLabelTests {
  @Test func `an export of HubSpot goes back in by one command`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    try home.write(try Fixture.text(Fixture.hubSpotExport), to: "export.csv")
    let (run, report) = try CommandRun.submit("export.csv", to: sandbox.environment, home: home)
    #expect(run.status == .exited(0))
    #expect(report.counts == .init(created: 40))
    for words in [
      "left out, set by HubSpot: Record ID, Marketing contact status, Create Date,",
      "hubspot_owner_id: 550118 <- Ayşe Demir (8)",
      "hubspot_owner_id: 550124 <- ngozi.okafor@portal.example (8)",
      "lifecyclestage: marketingqualifiedlead <- Marketing Qualified Lead (8)",
      "Badge color -> badge_color (sure)", "newsletter_ok: true <- Yes (14)",
    ] {
      #expect(run.errorText.contains(words), "\(words)")
    }
    let inputs = try sandbox.createBodies().flatMap { try SentBody($0).inputs }
    #expect(inputs.count == 40)
    #expect(inputs[1].properties["hubspot_owner_id"] == "550121")
    #expect(inputs[1].properties["badge_color"] == "teal")
    #expect(inputs[1].properties["hs_object_id"] == nil)
    #expect(inputs[1].associations.map(\.to.id) == ["9103", "9105"])
    let requests = try sandbox.state().requests
    #expect(requests?["properties"] == 1 && requests?["owners"] == 1 && requests?["search"] == 0)
  }

  @Test func `a table that needs nothing asks only for what it is judged by`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    try home.write("Email,Lifecycle Stage,hubspot_owner_id\nann@label.example,Lead,550118\n", to: "a.csv")
    let (run, _) = try CommandRun.submit("a.csv", to: sandbox.environment, home: home)
    #expect(run.status == .exited(0))
    let requests = try sandbox.state().requests
    #expect(requests?["properties"] == 1 && requests?["owners"] == 0)
  }

  @Test func `what nobody knows is told once, with how many have it, and the others are sent`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    let table =
      "Email,Contact owner,Associated Company,Badge color\nann@label.example,Ben Okri,,Amber\n"
      + "bob@label.example,Ben Okri,harbour & pine ltd,Teal\ncho@label.example,Ayşe Demir,Nordwind Logistik GmbH,Pink\n"
      + "dan@label.example,support@portal.example,Quarrystone Clinics,\neve@label.example,,Nobody Inc,\n"
    let run = try CommandRun(
      ["submit", "--yes", "-"], input: Array(table.utf8), environment: sandbox.environment, home: home)
    #expect(run.status == .exited(1))
    for words in [
      #"hubspot_owner_id: "Ben Okri" is not resolved (2 contacts): the portal has no such owner"#,
      #"badge_color: "Pink" is not resolved (1 contact): not an option"#,
      #"associations.company: "Nobody Inc" is not resolved (1 contact): the portal has no company of this name"#,
      "associations.company: 9107 <- Quarrystone Clinics (1)",
    ] {
      #expect(run.errorText.contains(words), "\(words)")
    }
    let inputs = try sandbox.createBodies().flatMap { try SentBody($0).inputs }
    #expect(inputs.map { $0.properties["email"] } == ["dan@label.example"])
    #expect(inputs.first?.associations.map(\.to.id) == ["9107"])
    #expect(inputs.first?.properties["hubspot_owner_id"] == "550130")
  }

  @Test func `where the portal says nothing, it goes on with what is known and says so once`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    try sandbox.setFaults(#"{"faults":[{"on":{"operation":"properties"},"do":"500-before"}]}"#)
    try home.write("Email,Badge color,Contact owner\nann@label.example,Amber,Ayşe Demir\n", to: "a.csv")
    let run = try CommandRun(
      ["submit", "--yes", "a.csv"], environment: sandbox.environment, home: home)
    #expect(run.status == .exited(0))
    #expect(run.errorText.split(separator: "\n").count { $0.contains("properties were not read") } == 1)
    let inputs = try sandbox.createBodies().flatMap { try SentBody($0).inputs }
    #expect(inputs.map { $0.properties["hubspot_owner_id"] } == ["550118"])
  }

  @Test func `preview asks for nothing and names what sending asks for`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    try home.write("Email,Contact owner\nann@label.example,Ayşe Demir\n", to: "a.csv")
    let run = try CommandRun(["preview", "a.csv"], environment: sandbox.environment, home: home)
    #expect(run.status == .exited(1))
    #expect(run.errorText.contains("submit asks the portal"))
    let requests = try sandbox.state().requests ?? [:]
    #expect(requests.allSatisfy { $0.value == 0 })
    let plan = try CommandRun(["submit", "--dry-run", "a.csv"], environment: sandbox.environment, home: home)
    #expect(plan.status == .exited(0))
    #expect(plan.outputText.contains("1 to send"))
    let alone = try CommandRun(["submit", "--dry-run", "a.csv"], home: home)
    #expect(alone.status == .exited(1))
    #expect(alone.errorText.contains("The portal was not asked"))
  }
}
