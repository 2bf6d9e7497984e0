import HostileText
import Testing

/// A service that answers with hostile texts everywhere: on the screens after Compose, in the pickers it fills, and in
/// the journal.
@Suite struct HostileSendingTests {
  @Test(arguments: HostileSetting.all) func `results, history and journal`(setting: HostileSetting) throws {
    let server = try HostileService.start()
    let app = try setting.start(environment: HostileService.environment(server))
    try app.waitFor(" 4711 ")
    app.press("S")
    let question = try app.waitFor("press Enter to send:")
    let number = try #require(question.text.firstMatch(of: /Type ([0-9]+) and press/)?.output.1)
    app.type(String(number))
    app.press(.enter)
    try app.waitFor("[4 Results]", "Results ")
    walkResults(app)
    app.press("3")
    try app.waitFor("[3 Submit]")
    app.press(.tab, .tab, .pageDown, .end, .home)
    app.press("5")
    try app.waitFor("[5 Journal]", "Submissions 1")
    app.press(.enter)
    try app.waitFor("[4 Results]")
    walkResults(app)
    #expect(try app.quit() == .exited(0))
    #expect(OutputGrammar(size: setting.size).violations(in: app.output) == [])
  }

  /// Down the list, and for each contact through what was sent and stored and its history.
  private func walkResults(_ app: TerminalApp) {
    for _ in 0..<HostileFiles.count {
      app.press(.tab, .end, .home, .down, .down, .tab, .end, .home, .tab, .down)
      _ = app.screen
    }
  }

  @Test(arguments: [HostileSetting.all[0], HostileSetting.all[3]])
  func `property and association pickers full of hostile labels`(setting: HostileSetting) throws {
    let server = try HostileService.start()
    let home = try TestHome()
    try home.write("email\nann@label.example\n", to: "people.csv")
    let environment = setting.environment.merging(HostileService.environment(server)) { $1 }
    let app = try TerminalApp.start(["people.csv"], size: setting.size, environment: environment, home: home)
    try app.waitFor(" 4711 ")
    app.press("p")
    try app.waitFor("Add a property")
    for _ in 0..<12 { app.press(.pageDown) }
    app.type("hostile")
    try app.waitFor("hostile_")
    for _ in 0..<12 { app.press(.pageDown) }
    app.press(.enter)
    try app.waitFor("Enter accept")
    app.press(.tab, .enter)
    try app.waitUntil("the value") { !$0.contains("Enter accept") }
    app.press("L")
    try app.waitFor("Record    [")
    app.type("9101")
    try app.waitFor("[9101_")
    app.press(.enter)
    for _ in 0..<12 { app.press(.pageDown) }
    app.press(.escape)
    try app.waitFor("Contacts 1 ")
    #expect(try app.quit() == .exited(0))
    #expect(OutputGrammar(size: setting.size).violations(in: app.output) == [])
  }
}
