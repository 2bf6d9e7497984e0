extension TerminalApp {
  /// The composer on a file of its own home, as soon as its contacts are on the screen. Without a sandbox it has no
  /// connection.
  static func compose(
    _ text: String, named name: String = "people.csv", size: TerminalSize = .standard,
    sandbox: SandboxProcess? = nil, home: TestHome? = nil, environment: [String: String] = [:]
  ) throws -> TerminalApp {
    let home = try home ?? TestHome()
    let app = try start(
      [try home.write(text, to: name)], size: size,
      environment: environment.merging(sandbox?.environment ?? [:]) { $1 }, home: home)
    app.sandbox = sandbox
    try app.waitFor("Contacts ")
    return app
  }

  /// The composer as a second start finds it, on the draft that was open last.
  static func reopen(_ home: TestHome, environment: [String: String] = [:]) throws -> TerminalApp {
    let app = try start(environment: environment, home: home)
    try app.waitFor("Contacts ")
    return app
  }

  /// The Journal as a second start finds it, as soon as the screen says who answers and what was sent.
  static func openJournal(
    _ home: TestHome, sandbox: SandboxProcess, once start: String, showing outcomes: String
  ) throws -> TerminalApp {
    let app = try TerminalApp.start(environment: sandbox.environment, home: home)
    app.sandbox = sandbox
    try app.waitFor(start)
    app.press("5")
    try app.waitFor("Submissions 1", outcomes)
    return app
  }

  /// Adds a property to the contact under the cursor, with the value as it is typed.
  func addProperty(_ name: String, _ value: String) throws {
    try openField(name)
    type(value)
    press(.enter)
    try waitUntil("the property \(name)") { !$0.contains("Enter accept") && $0.contains("▌ \(name)") }
  }

  /// Opens the field for the value of a new property.
  func openField(_ name: String) throws {
    press("p")
    try waitFor("Add a property")
    type(name)
    try waitUntil("\(name) to be found") { screen in
      screen.rows.contains { ($0.contains("▌ ") || $0.contains("> ")) && $0.contains(name) }
    }
    press(.enter)
    try waitFor("Enter accept")
  }

  /// Asks to submit, types a number and presses Enter.
  func submit(typing number: String) throws {
    press("S")
    try waitFor("and press Enter to ")
    type(number)
    press(.enter)
  }

  /// Leaves the program from any screen.
  func quit() throws -> ExitStatus {
    press("Q")
    return try waitForExit()
  }
}
