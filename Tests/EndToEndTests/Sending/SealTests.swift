import Synchronization
import Testing

/// A plan is for one portal, and for what that portal has.
@Suite struct SealTests {
  @Test func `a link to a company that is not there is found before anything is sent`() throws {
    let sandbox = try SandboxProcess()
    let app = try TerminalApp.compose(
      "email,associations.company\nann@seal.example,9101\nbob@seal.example,404:USER_DEFINED/36\n",
      sandbox: sandbox)
    try app.waitFor("SANDBOX 48151623")
    app.press("P")
    try app.waitFor(
      "Plan: create 1, blocked 1", "for portal 48151623", "1 of 2 links cannot be made in this portal",
      "associations[0].to.id: this portal has no company")
    app.press("]", .enter)
    try app.waitFor("[1 Compose]", "Associations of #2 ")
    try app.submit(typing: "1")
    try app.waitFor("Results 2: created 1, not sent 1")
    #expect(try sandbox.state().createdByEmail == ["ann@seal.example": 1])
  }

  @Test func `a label that the portal does not have is found as well`() throws {
    let app = try TerminalApp.compose(
      "email,associations.company\nann@seal.example,9101:HUBSPOT_DEFINED/279;9101:USER_DEFINED/8888\n",
      sandbox: try SandboxProcess())
    try app.waitFor("SANDBOX 48151623")
    app.press("P")
    try app.waitFor("create 0, blocked 1", "associations[0].types[1].associationTypeId: this por")
  }

  @Test func `a token that has come to belong to another portal sends nothing`() throws {
    let portal = Mutex(4711)
    let server = try CannedServer { request in
      request.target.contains("account-info")
        ? CannedServer.json(#"{"portalId":\#(portal.withLock { $0 })}"#)
        : CannedServer.json(#"{"results":[]}"#)
    }
    let app = try TerminalApp.compose(
      "email\nann@seal.example\n",
      environment: ["HUBSPOT_BASE_URL": server.baseURL, "HUBSPOT_ACCESS_TOKEN": "pat-test-seal"])
    try app.waitFor("4711 ")
    app.press("S")
    try app.waitFor("Type 1 and press Enter to send:", "portal 4711")
    portal.withLock { $0 = 815 }
    app.type("1")
    app.press(.enter)
    try app.waitFor("Nothing was sent. The plan is for portal 4711, but the token is for 815 now.")
    #expect(!server.requests.contains { $0.target.contains("batch/create") })
  }
}
