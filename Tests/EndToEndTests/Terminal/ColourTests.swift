import Testing

/// Every state is seen without colour: by a sign, a word or an attribute.
@Suite struct ColourTests {
  private let table = "email\nann@mono.org\nbob@\n"

  private func start(_ environment: [String: String]) throws -> Screen {
    let home = try TestHome()
    try home.write(table, to: "people.csv")
    let app = try TerminalApp.start(["people.csv"], environment: environment, home: home)
    return try app.waitUntil("the contacts") {
      $0.contains("q back") && $0.cursorRow.contains("ann@mono.org")
    }
  }

  @Test(arguments: [["NO_COLOR": "1"], ["TERM": "vt220"], ["TERM": "xterm-mono"]])
  func `without colours the selection and the errors are marked`(environment: [String: String]) throws {
    let screen = try start(environment)
    #expect(screen.cells.joined().allSatisfy { $0.foreground == nil && $0.background == nil })
    let selected = try #require(screen.row(containing: ">  1 ann@mono.org"))
    #expect(screen.cells[selected].contains { $0.reverse })
    #expect(screen.cursor.row == selected)
    #expect(screen.count("2 bob@", "x 1") == 1)
  }

  @Test func `with colours no text is in a fixed white or black`() throws {
    let screen = try start([:])
    let used = Set(screen.cells.joined().compactMap(\.foreground))
    #expect(!used.isEmpty)
    #expect(used.isDisjoint(with: [0, 7, 15, 16, 231]))
  }
}
