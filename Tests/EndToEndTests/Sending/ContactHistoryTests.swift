import Testing

/// What was sent beside what is stored, and what changed since.
@Suite struct ContactHistoryTests {
  @Test func `links are read back beside the properties, and changes are grouped`() throws {
    let app = try TerminalApp.compose(
      "email,firstname,associations.company\nann@links.example,Ann,9101\n", size: .wide,
      sandbox: try SandboxProcess())
    try app.submit(typing: "1")
    try app.waitFor("Results 1: created 1", "Associations", "company 9101", "Primary (HUBSPOT")
    app.press("H")
    try app.waitFor("Changes 1, 1 contact", "INTEGRATION Sandbox app")
    app.press(.enter)
    try app.waitFor("ann@links.example", "before")
    #expect(try app.quit() == .exited(0))
  }

  @Test func `the history of any contact is looked up, and one version of it put back`() throws {
    let app = try TerminalApp.compose(
      "email\nann@links.example\n", size: .wide, sandbox: try SandboxProcess())
    app.press(":")
    try app.waitFor("Enter select")
    app.type("history of any")
    app.press(.enter)
    try app.waitFor("History of which contact")
    app.type("70101")
    app.press(.enter)
    try app.waitFor("History of 1 contact", "lena.brandt@nordwind.example 70101")
    app.press("/")
    app.type("lifecyclestage")
    app.press(.enter)
    try app.waitFor("History of lifecyclestage, newest first")
    app.press(.tab, "B")
    try app.waitFor("lena.brandt@nordwind.example-put-back", "Contacts 1")
    #expect(try app.quit() == .exited(0))
  }

  @Test func `what a workflow changed on 40 contacts is found from one of them, and put back`() throws {
    let sandbox = try SandboxProcess()
    let people = (1...40).map { "p\($0)@links.example,lead\n" }.joined()
    let app = try TerminalApp.compose("email,lifecyclestage\n" + people, size: .wide, sandbox: sandbox)
    try app.submit(typing: "40")
    try app.waitFor("Results 40: created 40")
    let edits = (1...40).map {
      #"{"email":"p\#($0)@links.example","properties":{"lifecyclestage":"customer"},"by":"workflow"}"#
    }
    try sandbox.edit(#"{"edits":[\#(edits.joined(separator: ","))]}"#)
    app.press("H")
    try app.waitFor("Changes 2, 40 contacts", "AUTOMATION")
    app.press("B")
    try app.waitFor("people-put-back", "Contacts 40", "~ 1")
    try app.submit(typing: "40")
    try app.waitFor("Results 40: updated 40")
    app.press("/")
    app.type("p7@")
    app.press(.enter)
    try app.waitFor("#7 p7@links.example", "History of lifecyclestage")
    let screen = try app.waitUntil("the whole story") {
      $0.contains("INTEGRATION") && $0.contains("AUTOMATION") && $0.contains("customer")
    }
    let rows = screen.rows.filter { $0.contains("lead") || $0.contains("customer") }
    #expect(rows.count >= 3, "\(screen)")
    #expect(try app.quit() == .exited(0))
  }

  @Test func `what a workflow changed is seen at once, and put back where nobody was at it since`() throws {
    let sandbox = try SandboxProcess()
    let people = (1...3).map { "p\($0)@links.example,lead\n" }.joined()
    let app = try TerminalApp.compose("email,lifecyclestage\n" + people, size: .wide, sandbox: sandbox)
    try app.submit(typing: "3")
    try app.waitFor("Results 3: created 3")
    let edits = (1...3).map {
      #"{"email":"p\#($0)@links.example","properties":{"lifecyclestage":"customer"},"by":"workflow"}"#
    }
    try sandbox.edit(#"{"edits":[\#(edits.joined(separator: ","))]}"#)
    try sandbox.edit(
      #"{"edits":[{"email":"p2@links.example","properties":{"lifecyclestage":"other"},"by":"user"}]}"#)
    app.press("H")
    try app.waitFor("Changes 3, 3 contacts")
    app.press("/")
    app.type("automation")
    app.press(.enter, "B")
    try app.waitFor("Not put back: 1 contact", "p2@links.example: changed since by user")
    app.press(.escape)
    try app.waitFor("people-put-back", "Contacts 2")
    #expect(try app.quit() == .exited(0))
  }
}
