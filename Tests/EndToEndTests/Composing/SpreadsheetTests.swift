import Testing

/// The job that the program is for: rows of a spreadsheet become contacts that are right, with as few keys as can be.
@Suite struct SpreadsheetTests {
  /// Thirty rows as a spreadsheet copies them: labels above, a column that is no property, and three cells that are wrong.
  private var rows: String {
    let lines = (1...30).map { number in
      let email = number == 12 ? "person12@gmial.com" : "person\(number)@sheet.example"
      let stage = [5: "custmer", 21: "Marketing Qualified Lead"][number] ?? "lead"
      return [email, "Given\(number)", "Family\(number)", stage, "Team \(number % 4)"].joined(separator: "\t")
    }
    return (["Email\tFirst Name\tLast Name\tLifecycle Stage\tDesk"] + lines).map { $0 + "\n" }.joined()
  }

  @Test func `thirty rows are pasted, mapped, mended, linked, filled up and created, with at most 60 keys`()
    throws
  {
    let home = try TestHome()
    let sandbox = try SandboxProcess()
    try keepPreset(in: home, sandbox)
    let app = try TerminalApp.reopen(home, environment: sandbox.environment)
    try app.waitFor("Contacts 0", "SANDBOX 48151623")
    let hands = Hands(app)

    try paste(hands)
    try mend(hands)
    try link(hands)
    try fillUp(hands)
    try submit(hands)
    #expect(hands.keys <= 60, "it took \(hands.keys) keys")

    let created = try sandbox.state().createdByEmail
    #expect(created.count == 30 && created.values.allSatisfy { $0 == 1 })
    #expect(created["person12@gmail.com"] == 1)
    #expect(try app.quit() == .exited(0))
    let inputs = try sandbox.createBodies().map(SentBody.init).flatMap(\.inputs)
    #expect(inputs[4].properties["lifecyclestage"] == "customer")
    #expect(inputs[20].properties["lifecyclestage"] == "marketingqualifiedlead")
    #expect(inputs[29].properties["jobtitle"] == "Team 2")
    #expect(inputs.allSatisfy { $0.properties["country"] == "Germany" })
  }

  /// Made long before, from a contact that had it; the draft is empty after it. What the portal's options are is known
  /// since then, so that nothing is asked of the person once they come.
  private func keepPreset(in home: TestHome, _ sandbox: SandboxProcess) throws {
    let app = try TerminalApp.compose(
      "email,country\nann@preset.example,Germany\n", sandbox: sandbox, home: home)
    app.press("p")
    try app.waitFor(": properties loaded ")
    app.press(.escape)
    try app.waitUntil("the draft") { !$0.contains(": properties loaded ") }
    app.press("m")
    try app.waitFor("k save")
    app.press("k")
    try app.waitFor("Name of the preset")
    app.type("DE")
    app.press(.enter)
    try app.waitFor("Preset DE has country")
    app.press("d")
    try app.waitFor("Contacts 0")
    #expect(try app.quit() == .exited(0))
  }

  private func paste(_ hands: Hands) throws {
    hands.app.paste(rows)
    try hands.app.waitFor("Table with tabs, 30 contacts")
    hands.press(.enter)
    try hands.app.waitFor("Columns of the pasted text", "Desk", "unmapped")
    hands.press(.enter)
    try hands.app.waitFor("-> property")
    hands.type("job")
    try hands.app.waitUntil("jobtitle") { screen in
      screen.rows.contains { $0.contains("▌ ") && $0.contains("jobtitle") }
    }
    hands.press(.enter)
    try hands.app.waitFor("chosen")
    hands.press("i")
    try hands.app.waitFor("30 contacts imported", "Contacts 30", "1 error")
  }

  private func mend(_ hands: Hands) throws {
    for (contact, wrong, right) in [
      (5, "custmer", "[customer_"), (12, "@gmial.com", "[person12@gmail.com_"),
    ] {
      hands.press("]")
      try hands.app.waitFor("Properties of #\(contact) ", wrong)
      hands.press(.enter)
      try hands.app.waitFor("Enter accept")
      hands.press(.tab)
      try hands.app.waitFor(right)
      hands.press(.enter)
      try hands.app.waitUntil("the value") { !$0.contains("Enter accept") }
    }
  }

  private func link(_ hands: Hands) throws {
    hands.press("+", "L")
    try hands.app.waitFor("▌ Record")
    hands.type("nordw")
    try hands.app.waitFor("9101  Nordwind Logistik GmbH")
    hands.press(.enter)
    try hands.app.waitFor("found: Nordwind Logistik GmbH", "▌ Type", "[ ] Primary")
    hands.press(.down, .space, .enter)
    try hands.app.waitFor("Linked 30 contacts")
  }

  private func fillUp(_ hands: Hands) throws {
    hands.press("m")
    try hands.app.waitFor("s set")
    hands.press("s")
    try hands.app.waitFor("Set which preset on 30 contacts")
    hands.press(.enter)
    try hands.app.waitFor("Preset DE set on 30 contacts")
    hands.press("u")
    try hands.app.waitFor("Undone")
    hands.press("U")
    try hands.app.waitFor("Redone")
  }

  private func submit(_ hands: Hands) throws {
    hands.press("S")
    try hands.app.waitFor("press Enter to send:", "Create 30 contacts and 30 associations")
    hands.type("30")
    hands.press(.enter)
    try hands.app.waitFor("Results 30: created 30")
  }
}

/// Counts every key that is pressed on the way.
private final class Hands {
  let app: TerminalApp
  private(set) var keys = 0

  init(_ app: TerminalApp) {
    self.app = app
  }

  func press(_ pressed: RobotKey...) {
    for key in pressed { app.press(key) }
    keys += pressed.count
  }

  func type(_ text: String) {
    app.type(text)
    keys += text.count
  }
}
