import Testing

/// Contacts that exist, found and changed on the screen.
@Suite struct UpdatingTests {
  @Test func `forty are found and changed, a colleague's edit stands, and the rest is put back`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    let app = try TerminalApp.start(
      [], size: TerminalSize(columns: 120, rows: 34), environment: sandbox.environment, home: home)
    app.sandbox = sandbox
    var keys = 0
    let presses = { (pressed: RobotKey...) in
      keys += pressed.count
      for key in pressed { app.press(key) }
    }
    let types = { (text: String) in
      keys += text.count
      app.type(text)
    }
    try app.waitFor("No contacts yet")
    presses("F")
    try app.waitFor("property=value:")
    types("quarry")
    presses(.enter)
    try app.waitFor("Contacts found (40)", "All 40 contacts")
    presses(.enter)
    try app.waitFor("Contacts 40 ", "contact 80001: no change yet")
    presses("+", "g", "s")
    try app.waitFor("Set which property on 40 contacts")
    types("lif")
    try app.waitFor("▌ Lifecycle Stage")
    presses(.enter)
    try app.waitFor("lifecyclestage of 40 contacts")
    types("lead")
    presses(.enter)
    try app.waitFor("~ 1")
    presses("g", "s")
    try app.waitFor("Set which property on 40 contacts")
    types("owner")
    try app.waitFor("▌ Contact owner")
    presses(.enter)
    try app.waitFor("hubspot_owner_id of 40 contacts", "Ayşe Demir")
    presses(.down, .tab, .enter)
    try app.waitFor("~ 2", "contact 80001: 2 changes")
    try sandbox.edit(
      #"{"edits":[{"id":"80003","properties":{"lifecyclestage":"customer"},"by":"user","userId":61204}]}"#)
    presses("P")
    try app.waitFor("Plan: update 39, conflicts 1", "lifecyclestage: (empty) -> lead")
    presses("]")
    try app.waitFor(#"lifecyclestage is now "customer", changed by user 61204"#)
    presses("S")
    try app.waitFor("Update 39 contacts", "1 contact changed by somebody else: not sent")
    types("39")
    presses(.enter)
    try app.waitFor("Results 40: updated 39")

    try sandbox.edit(
      #"{"edits":[{"id":"80005","properties":{"lifecyclestage":"customer"},"by":"user","userId":61204}]}"#)
    presses("X")
    try app.waitFor("Not put back: 1 contact", "clara.winter@quarrystone.example")
    presses(.escape)
    try app.waitFor("Contacts 38 ")
    presses("S")
    try app.waitFor("Update 38 contacts")
    types("38")
    presses(.enter)
    try app.waitFor("Results 38: updated 38")
    #expect(keys <= 45, "it took \(keys) keys")
    #expect(try app.quit() == .exited(0))
  }

  @Test func `a list of which some exist is created and updated under one confirmation`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    let there = ["nora", "emil", "ida", "jonas", "clara", "anton"].flatMap {
      ["\($0).winter@quarrystone.example", "\($0).sommer@quarrystone.example"]
    }
    let new = (1...18).map { "new.\($0)@lists.example" }
    try home.write(
      "email,city\n" + (there + new).sorted().map { "\($0),Ulm\n" }.joined(), to: "people.csv")
    let app = try TerminalApp.start(["people.csv"], environment: sandbox.environment, home: home)
    app.sandbox = sandbox
    try app.waitFor("Contacts 30 ")
    app.press("P")
    try app.waitFor("existing 12")
    app.press("x", "u")
    try app.waitFor("Plan: create 18, update 12")
    app.press("S")
    try app.waitFor("Create 18 contacts, and update 12 contacts")
    app.type("30")
    app.press(.enter)
    try app.waitFor("updated 12")
    #expect(try sandbox.state().requests?["create"] == 1)
    #expect(try sandbox.state().requests?["update"] == 1)
    #expect(try sandbox.state().createdByEmail.count == 18)
    app.press("1")
    try app.waitFor("updated 80", "sent ")
    #expect(try app.quit() == .exited(0))
    let list = try CommandRun(["submissions"], home: home)
    #expect(list.outputText.contains("18 created") && list.outputText.contains("12 updated"))
  }

  @Test func `what was created is told, though the update met a conflict`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    try home.write(
      "email,city\nnora.winter@quarrystone.example,Ulm\nnew.one@lists.example,Ulm\n", to: "people.csv")
    let app = try TerminalApp.start(["people.csv"], environment: sandbox.environment, home: home)
    app.sandbox = sandbox
    try app.waitFor("Contacts 2 ")
    app.press("P")
    try app.waitFor("existing 1")
    app.press("x", "u")
    try app.waitFor("Plan: create 1, update 1")
    #expect(try app.quit() == .exited(0))

    // A colleague is quicker than the update, which is read again before it leaves.
    let colleague = #"[{"id":"80001","properties":{"city":"Kiel"},"by":"user","userId":61204}]"#
    try sandbox.setFaults(
      #"{"faults":[{"on":{"operation":"read","number":1},"do":"edit-after","edits":\#(colleague)}]}"#)
    let run = try CommandRun(
      ["submit", "draft:people", "--yes"], environment: sandbox.environment, home: home)
    #expect(run.status == .exited(1))
    #expect(run.outputText.contains("2 contacts: 1 created, 0 updated, 0 failed, 0 unknown, 1 not sent"))
    #expect(run.outputText.contains(#"city is now "Kiel", changed by user 61204"#))
    #expect(try sandbox.state().requests?["update"] == 0)
  }
}
