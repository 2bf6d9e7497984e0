/// The plain composer in a terminal that can only print, and the person who answers it.
///
/// A line that is typed ahead waits in the terminal until it is asked for, so that a whole dialogue can be typed at once.
struct PlainApp {
  let app: TerminalApp

  /// Long enough for a whole dialogue to stay in sight.
  private static let size = TerminalSize(columns: 160, rows: 400)

  static func start(
    _ arguments: [String] = [], sandbox: SandboxProcess? = nil,
    environment: [String: String] = ["TERM": "dumb"],
    home: TestHome? = nil
  ) throws -> PlainApp {
    let service = sandbox?.environment ?? [:]
    let app = try TerminalApp.start(
      arguments, size: size, environment: service.merging(environment) { $1 }, home: home)
    app.sandbox = sandbox
    try app.waitFor("Main menu:")
    return PlainApp(app: app)
  }

  /// The plain composer on a table of its own home.
  static func compose(_ table: String, sandbox: SandboxProcess? = nil, home: TestHome? = nil) throws
    -> PlainApp
  {
    let home = try home ?? TestHome()
    return try start([try home.write(table, to: "people.csv")], sandbox: sandbox, home: home)
  }

  func answer(_ lines: String...) {
    for line in lines { app.type(line + "\n") }
  }

  func quit() throws -> ExitStatus {
    answer("", "q")
    return try app.waitForExit()
  }
}

/// Whether output is lines of text, with nothing in it that steers a terminal.
func isPlain(_ output: [UInt8]) -> Bool {
  let text = String(decoding: output, as: UTF8.self)
  return text.unicodeScalars.allSatisfy { scalar in
    scalar == "\n" || scalar == "\r" || (scalar.value >= 0x20 && !(0x7F..<0xA0).contains(scalar.value))
  }
}
