import Glibc
import Testing

/// A plan is of the draft as it is, and is known once it was sent.
@Suite struct PlanTests {
  private let table = "email\nann@plan.example\nbob@plan.example\ncem@plan.example\n"

  @Test func `an edit after the preview makes a new plan`() throws {
    let sandbox = try SandboxProcess()
    let app = try TerminalApp.compose(table, sandbox: sandbox)
    app.press("P")
    try app.waitFor("Plan made: create 3")
    app.press("1", "d", "S")
    try app.waitFor("Type 2 and press Enter to send:")
    app.type("2")
    app.press(.enter)
    try app.waitFor("Results 2: created 2")
    let emails = try SentBody(try #require(sandbox.createBodies().first)).inputs.map {
      $0.properties["email"]
    }
    #expect(emails == ["bob@plan.example", "cem@plan.example"])
  }

  @Test func `a plan that was sent is made and checked anew`() throws {
    let sandbox = try SandboxProcess()
    let app = try TerminalApp.compose(table, sandbox: sandbox)
    try app.submit(typing: "3")
    try app.waitFor("Results 3: created 3")
    app.press("2")
    try app.waitFor("Sent plan: create 3", "Sent. Press r to plan again")
    app.press("S")
    try app.waitFor("[2 Preview]", "Nothing to send: every contact was sent before")
    app.press("3", .enter)
    app.press("S")
    try app.waitFor("[2 Preview]", "Nothing to send")
    #expect(try sandbox.createBodies().count == 1)
  }

  @Test func `contacts without an e-mail are not sent a second time, unless they are put back`() throws {
    let sandbox = try SandboxProcess()
    let app = try TerminalApp.compose("firstname\nAnn\nBob\n", sandbox: sandbox)
    try app.submit(typing: "2")
    try app.waitFor("Results 2: created 2")
    app.press("S")
    try app.waitFor("[2 Preview]", "Nothing to send: every contact was sent before", "sent before, id")
    #expect(try sandbox.createBodies().count == 1)
    app.press("x")
    try app.waitFor("send all again")
    app.press("a", "S")
    try app.waitFor("This plan was sent already", "Type 2 and press Enter to send:")
  }

  @Test func `after a restart a draft knows what was sent, and only what is new goes out`() throws {
    let sandbox = try SandboxProcess()
    let home = try TestHome()
    let app = try TerminalApp.compose("firstname\nAnn\nBob\n", sandbox: sandbox, home: home)
    try app.submit(typing: "2")
    try app.waitFor("Results 2: created 2")
    app.signal(SIGKILL)
    _ = try app.waitForExit()
    let again = try TerminalApp.reopen(home, environment: sandbox.environment)
    try again.waitFor("Ann      sent", "Bob      sent")
    again.press("a")
    try again.addProperty("firstname", "Cem")
    try again.submit(typing: "1")
    try again.waitFor("Results 3: created 1", "not sent 2")
    let bodies = try sandbox.createBodies().map { try SentBody($0).inputs.map { $0.properties["firstname"] } }
    #expect(bodies == [["Ann", "Bob"], ["Cem"]])
  }

  @Test func `a draft in which all is wrong sends nothing`() throws {
    let sandbox = try SandboxProcess()
    let app = try TerminalApp.compose("email\nann@\n", sandbox: sandbox)
    app.press("S")
    try app.waitFor("[2 Preview]", "Nothing to send")
    #expect(try sandbox.createBodies().isEmpty)
  }

  @Test func `three batches are followed one by one`() throws {
    let sandbox = try SandboxProcess()
    let app = try TerminalApp.compose(ContactTable(count: 250).text, size: .wide, sandbox: sandbox)
    try app.submit(typing: "250")
    try app.waitFor("Results 250: created 250")
    app.press("3")
    try app.waitFor("Progress: 3 of 3 batches done", "batch 3  #201-#250")
    #expect(try sandbox.createBodies().count == 3)
  }

  @Test func `in the results ] goes to what was not created`() throws {
    let app = try TerminalApp.compose(
      "email\nann@plan.example\nlena.brandt@nordwind.example\n", sandbox: SandboxProcess())
    app.press("P")
    try app.waitFor("1 already in HubSpot")
    app.press("x", "k")
    try app.waitFor("1 already in HubSpot, sent all the same")
    try app.submit(typing: "2")
    try app.waitFor("Results 2: created 1, failed 1")
    app.press("]")
    try app.waitFor("▌  #2 lena.brandt", "contact 70101")
  }
}
