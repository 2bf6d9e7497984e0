import Testing

/// What a person in front of a hostile file has: a size, an encoding, and the form of the file.
struct HostileSetting: Sendable, CustomTestStringConvertible {
  var size: TerminalSize
  var environment: [String: String] = [:]
  var isTable = false

  static let all = [
    HostileSetting(size: .standard),
    HostileSetting(size: .wide, isTable: true),
    HostileSetting(size: .standard, environment: ["LANG": "C", "LC_ALL": "C"]),
    HostileSetting(size: .wide, environment: ["LANG": "C", "LC_ALL": "C"], isTable: true),
  ]

  var testDescription: String {
    "\(isTable ? "CSV" : "JSON"), \(size.columns)x\(size.rows), \(environment["LC_ALL"] ?? "UTF-8")"
  }

  /// The program with the hostile file, as soon as its contacts are there.
  func start(environment more: [String: String] = [:]) throws -> TerminalApp {
    let home = try TestHome()
    let file =
      try isTable
      ? home.write(HostileFiles.csv, to: "hostile.csv") : home.write(HostileFiles.json, to: "hostile.json")
    let app = try TerminalApp.start(
      [file], size: size, environment: environment.merging(more) { $1 }, home: home)
    if isTable { try app.takeColumnsAsTheyStand() }
    try app.waitForContacts()
    return app
  }
}

extension TerminalApp {
  /// The last column has a title that says nothing. What was not read as it stands is told, and closed.
  fileprivate func takeColumnsAsTheyStand() throws {
    try waitFor("Columns of hostile.csv")
    press("i")
    try waitFor("What hostile.csv held", "Esc close")
    press(.escape)
    try waitFor("q back")
  }

  /// Waits for the contacts of a file. What of it was not read as it stands is told first, and closed.
  func waitForContacts() throws {
    for _ in 0..<2 {
      let screen = try waitUntil("the contacts, or what was not read") {
        $0.contains("Contacts ") && $0.contains("q back") && !$0.contains("Reading ")
          || $0.contains("Esc close")
      }
      if screen.contains("Esc close") { press(.escape) }
    }
    try waitFor("Contacts ", "q back")
  }
}
