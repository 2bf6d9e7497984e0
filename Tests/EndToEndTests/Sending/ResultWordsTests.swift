import Testing

/// What became of a contact is told in words that a person can act on.
@Suite struct ResultWordsTests {
  @Test func `a refused option is told with the nearest one, and what came is a key away`() throws {
    let server = try CannedServer { request in
      request.target.contains("batch/create")
        ? CannedServer.json(
          #"{"status":"error","category":"VALIDATION_ERROR","message":"Property values were not valid: "#
            + #"[{\"isValid\":false,\"message\":\"Bos was not one of the allowed options: [Boss, Clerk]\","#
            + #"\"error\":\"INVALID_OPTION\",\"name\":\"jobtitle\"}]"}"#,
          status: "400 Bad Request") : CannedServer.json(#"{"portalId":4711}"#)
    }
    let home = try TestHome()
    try home.write("email,jobtitle\nann@words.example,Bos\n", to: "people.csv")
    let app = try TerminalApp.start(
      ["people.csv"], size: .wide,
      environment: ["HUBSPOT_BASE_URL": server.baseURL, "HUBSPOT_ACCESS_TOKEN": "pat-test-1f2e3d4c"],
      home: home)
    try app.waitFor("Contacts 1 ")
    try app.submit(typing: "1")
    try app.waitFor("failed 1", #"jobtitle: "Bos" is not an option; use "Boss""#)
    try app.waitUntil("no JSON") { !$0.contains("isValid") }
    app.press("b")
    try app.waitFor("Answer to batch 1 of 1, status 400", "isValid")
    app.press(.escape)
    try app.waitUntil("the answer closed") { !$0.contains("isValid") }
    app.press(.enter)
    try app.waitFor("[1 Compose]", "jobtitle")
  }

  @Test func `what was sent is read back by itself, and compared`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    try home.write("email,firstname\nAnn@back.example,Ann\nbob@back.example,Bob\n", to: "people.csv")
    let app = try TerminalApp.start(
      ["people.csv"], size: .wide, environment: sandbox.environment, home: home)
    try app.waitFor("Contacts 2 ")
    try app.submit(typing: "2")
    try app.waitFor("Results 2: created 2", "1 normalised", "as sent")
  }
}
