import Testing

/// A server that answers with the example response of the documentation, in which every value is a placeholder.
@Suite struct SeedResponseTests {
  private let inputs = """
    {"inputs":[{"properties":{"email":"a@seed.example"}},{"properties":{"email":"b@seed.example"}}]}
    """

  private func server() throws -> CannedServer {
    let response = try Fixture.text(Fixture.response)
    return try CannedServer { _ in CannedServer.json(response, status: "201 Created") }
  }

  private func environment(_ server: CannedServer) -> [String: String] {
    ["HUBSPOT_BASE_URL": server.baseURL, "HUBSPOT_ACCESS_TOKEN": "pat-test-1f2e3d4c"]
  }

  @Test func `results show the placeholders as they came`() throws {
    let (server, home) = (try server(), try TestHome())
    try home.write(inputs, to: "people.json")
    let app = try TerminalApp.start(
      ["people.json"], size: .wide, environment: environment(server), home: home)
    try app.waitFor("Contacts 2")
    try app.submit(typing: "2")
    try app.waitUntil("the results, with no id made up") {
      $0.contains("Results 2: created 2") && $0.count("✓ created  -") == 2
    }

    app.press(.enter, "Z")
    try app.waitFor("createdAt   <dateTime>", "id          <string>", "archived    <boolean>", "proidentc1")
    app.press(.end)
    try app.waitFor("link incididunt_dd1 <string>", "status      COMPLETE", "completedAt <dateTime>")
  }

  @Test func `submit reports two inputs without an id`() throws {
    let (server, home) = (try server(), try TestHome())
    try home.write(inputs, to: "people.json")
    let (run, report) = try CommandRun.submit("people.json", to: environment(server), home: home)
    #expect(run.status == .exited(0))
    #expect(report.counts == .init(created: 2))
    #expect(report.inputs.map(\.id) == [nil, nil])
    #expect(report.inputs.map(\.reason) == ["unmatched", "unmatched"])
    #expect(report.portal == nil)
  }
}
