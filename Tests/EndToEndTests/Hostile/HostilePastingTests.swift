import HostileText
import Testing

/// What is pasted into a field or a question is text there.
@Suite struct HostilePastingTests {
  /// A terminal itself takes the end mark out of what it pastes.
  private static let texts = HostileText.all.map(\.text).filter { !$0.contains("\u{1B}[201~") }

  private func start(_ setting: HostileSetting) throws -> TerminalApp {
    let home = try TestHome()
    try home.write("email\nann@paste.example\n", to: "people.csv")
    let app = try TerminalApp.start(
      ["people.csv"], size: setting.size, environment: setting.environment, home: home)
    try app.waitFor("Contacts 1 ")
    return app
  }

  @Test(arguments: [HostileSetting.all[0], HostileSetting.all[3]])
  func `into a field, a picker and a question`(setting: HostileSetting)
    throws
  {
    let app = try start(setting)
    let windows = [
      ("p", "Add a property"), ("/", "Search ["), ("i", "Import which file?"), ("L", "Link a record to"),
    ]
    for (open, window) in windows {
      for text in Self.texts {
        app.type(open)
        try app.waitFor(window)
        app.paste(text)
        app.press(.home, .end, .control("u"), .escape)
        try app.waitUntil("the window closed") { !$0.contains(window) }
      }
      try app.waitFor("Contacts 1 ")
    }
    #expect(try app.quit() == .exited(0))
    #expect(OutputGrammar(size: setting.size).violations(in: app.output) == [])
  }

  @Test(arguments: [HostileSetting.all[0], HostileSetting.all[3]]) func `into a value, and accepted`(
    setting: HostileSetting
  ) throws {
    let app = try start(setting)
    for text in Self.texts {
      app.press("p")
      try app.waitFor("Add a property")
      app.press(.control("u"))
      app.type("jobtitle")
      app.press(.enter)
      try app.waitFor("Enter accept")
      app.press(.control("u"))
      app.paste(text)
      app.press(.enter)
      try app.waitUntil("the value") { !$0.contains("Enter accept") }
    }
    #expect(try app.quit() == .exited(0))
    #expect(OutputGrammar(size: setting.size).violations(in: app.output) == [])
  }
}
