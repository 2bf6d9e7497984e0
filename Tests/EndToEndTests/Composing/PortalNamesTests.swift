import Testing

/// Tables with labels and owners by name, on the screen.
@Suite struct PortalNamesTests {
  @Test func `an export of HubSpot is opened, read and sent in five keys`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    try home.write(try Fixture.text(Fixture.hubSpotExport), to: "export.csv")
    let app = try TerminalApp.start(["export.csv"], environment: sandbox.environment, home: home)
    app.sandbox = sandbox
    try app.waitFor("Columns of export.csv", "12 mapped, 14 left out")
    app.press("i")
    try app.waitFor("40 contacts imported from export.csv, without 14 columns", "Contacts 40 ", "(Ayşe Demir")
    app.press("S")
    try app.waitFor("press Enter to send:")
    app.type("40")
    app.press(.enter)
    try app.waitFor("Results 40: created 40")
    let inputs = try sandbox.createBodies().flatMap { try SentBody($0).inputs }
    #expect(inputs.count == 40)
    #expect(inputs[1].properties["hubspot_owner_id"] == "550121")
    #expect(inputs[1].properties["badge_color"] == "teal")
    #expect(inputs[1].properties["lifecyclestage"] == "marketingqualifiedlead")
  }

  @Test func `owners are read when they are known, and the others are asked for once`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    let table =
      "email\thubspot_owner_id\tlifecyclestage\na@names.example\tAyşe Demir\tlead\n"
      + "b@names.example\tBen Okri\tlead\nc@names.example\tBen Okri\tPartner\n"
    let app = try TerminalApp.start(
      [try home.write(table, to: "people.tsv")], environment: sandbox.environment, home: home)
    app.sandbox = sandbox
    try app.waitFor("2 values of the import to resolve")
    app.press("!")
    try app.waitFor("Problems (", "Values to resolve (2)")
    app.press(.enter)
    try app.waitFor("hubspot_owner_id: Ben Okri  2 contacts")
    app.press(.enter)
    try app.waitFor("hubspot_owner_id of 2 contacts")
    app.type("lindq")
    try app.waitFor("Tomas Lindqvist")
    app.press(.enter)
    try app.waitFor("Values to resolve (1)", "lifecyclestage: Partner")
    app.press(.escape)
    try app.waitUntil("the panes") { !$0.contains("Values to resolve") }
    #expect(try app.quit() == .exited(0))
    let run = try CommandRun(["preview", "draft:people"], home: home)
    #expect(
      try SentBody(run.output).inputs.map { $0.properties["hubspot_owner_id"] } == ["550118", "550121"])
  }
}
