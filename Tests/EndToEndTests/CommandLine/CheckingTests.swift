import Testing

/// Files judged by the portal's own definitions: its properties, options, rules and owners.
@Suite struct CheckingTests {
  private static let body = """
    {"inputs":[
      {"properties":{"email":"ann@check.example","badge_color":"teal"}},
      {"properties":{"email":"bob@check.example","badge_color":"mauve"}},
      {"properties":{"email":"cem@check.example","event_passes":"-1"}},
      {"properties":{"email":"dee@check.example","shoe_size":"44"}},
      {"properties":{"email":"eve@check.example","hubspot_owner_id":"Ben Nobody"}}
    ]}
    """

  private func setting() throws -> (TestHome, SandboxProcess) {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    try home.write(Self.body, to: "body.json")
    return (home, sandbox)
  }

  private func requests(_ sandbox: SandboxProcess) throws -> [String: Int] {
    try sandbox.state().requests ?? [:]
  }

  @Test func `validate --check tells what the portal would refuse, and changes nothing there`() throws {
    let (home, sandbox) = try setting()
    let alone = try CommandRun(["validate", "body.json"], environment: sandbox.environment, home: home)
    #expect(alone.status == .exited(1))
    #expect(try requests(sandbox)["properties"] == 0)
    let errors = { (run: CommandRun) in
      run.outputText.split(separator: "\n").filter { $0.contains(": error: ") }.map {
        String($0.prefix { $0 != ":" })
      }
    }
    #expect(errors(alone) == ["inputs[4].properties.hubspot_owner_id"])
    let checked = try CommandRun(
      ["validate", "--check", "body.json"], environment: sandbox.environment, home: home)
    #expect(checked.status == .exited(1))
    #expect(
      errors(checked) == [
        "inputs[1].properties.badge_color", "inputs[2].properties.event_passes",
        "inputs[3].properties.shoe_size", "inputs[4].properties.hubspot_owner_id",
      ])
    let asked = try requests(sandbox)
    #expect(asked["properties"] == 1 && asked["validations"] == 1 && asked["owners"] == 1)
    #expect(asked["create"] == 0)
  }

  @Test func `preview --check prints what submit sends, byte for byte`() throws {
    let (home, sandbox) = try setting()
    let preview = try CommandRun(
      ["preview", "--check", "body.json"], environment: sandbox.environment, home: home)
    #expect(preview.status == .exited(1))
    #expect(preview.errorText.contains("inputs[1] is left out: properties.badge_color"))
    let (run, report) = try CommandRun.submit("body.json", to: sandbox.environment, home: home)
    #expect(run.status == .exited(1))
    #expect(report.inputs.map(\.outcome) == ["created"] + Array(repeating: "notSent", count: 4))
    #expect(report.inputs.map(\.reason) == [nil] + Array(repeating: "error", count: 4))
    let sent = try sandbox.createBodies().map { String(decoding: $0, as: UTF8.self) + "\n" }
    #expect(sent == [preview.outputText])
  }

  @Test func `a draft and a table from a pipe are checked too`() throws {
    let (home, sandbox) = try setting()
    let app = try TerminalApp.compose(Self.body, named: "fair.json", home: home)
    _ = try app.quit()
    let draft = try CommandRun(
      ["validate", "--check", "draft:fair"], environment: sandbox.environment, home: home)
    #expect(draft.outputText.contains("inputs[3].properties.shoe_size: error"))
    let piped = try CommandRun(
      ["validate", "--check", "-"],
      input: Array("email,Badge color,shoe_size\nann@check.example,Teal,44\n".utf8),
      environment: sandbox.environment, home: home)
    #expect(piped.status == .exited(0), "\(piped.outputText)")
    #expect(piped.errorText.contains("Badge color -> badge_color (sure)"), "\(piped.errorText)")
  }

  @Test func `the rules for dates follow the version of the API, without a connection too`() throws {
    let home = try TestHome()
    try home.write(
      "email,hs_job_change_detected_date\nann@check.example,2026-01-31T09:30:15Z\n", to: "dates.csv")
    let validate = { (path: String) in
      try CommandRun(["validate", "--api-path", path, "dates.csv"], home: home)
    }
    #expect(try validate("v3").status == .exited(1))
    let later = try validate("2026-09")
    #expect(later.status == .exited(0))
    #expect(later.outputText.contains("inputs[0].properties.hs_job_change_detected_date: warning"))
  }

  @Test func `where the rules are not told, the definitions alone judge; owners may be kept from the token`()
    throws
  {
    let (home, sandbox) = try setting()
    let answer = { (operation: String) in
      #"{"on":{"operation":"\#(operation)"},"do":"answer","status":403,"body":{"status":"error","message":"no","category":"MISSING_SCOPES"}}"#
    }
    try sandbox.setFaults(#"{"faults":[\#(answer("validations")),\#(answer("owners"))]}"#)
    let run = try CommandRun(
      ["validate", "--check", "body.json"], environment: sandbox.environment, home: home)
    #expect(run.status == .exited(1))
    #expect(run.outputText.contains("inputs[3].properties.shoe_size: error"))
    #expect(!run.outputText.contains("event_passes"))
    #expect(run.errorText.contains("The portal's owners were not read"))
  }

  @Test func `a token is for --check alone`() throws {
    let (home, _) = try setting()
    let run = try CommandRun(["validate", "--token-file", "token", "body.json"], home: home)
    #expect(run.status == .exited(2))
    #expect(run.errorText.contains("--token-file is for --check"))
  }
}
