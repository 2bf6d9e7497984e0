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
    let selected = try #require(screen.row(containing: "▌  1 ann@mono.org"))
    #expect(screen.cells[selected].contains { $0.reverse })
    #expect(screen.cursor.row == selected)
    #expect(screen.count("2 bob@", "✗1") == 1)
  }

  @Test func `with colours no text is in a fixed white or black`() throws {
    let screen = try start([:])
    let used = Set(screen.cells.joined().filter { $0.background == nil }.compactMap(\.foreground))
    #expect(!used.isEmpty)
    #expect(used.isDisjoint(with: [7, 15, 16, 231]))
    // Black and white are on the badges alone.
    let fixed = screen.cells.joined().filter { [0, 7].contains($0.foreground) }
    #expect(fixed.allSatisfy { [1, 3].contains($0.background) })
  }

  /// A description of sixteen colours is not on every machine.
  private static let sixteen = "xterm-16|sixteen colours,\n\tcolors#16, pairs#256, use=xterm,\n"

  @Test(arguments: ["xterm", "xterm-16", "xterm-256color"])
  func `8, 16 and 256 colours look the same, on the terminal's own background`(terminal: String) throws {
    let home = try TestHome()
    let source = try home.write(Self.sixteen, to: "sixteen.ti")
    let compiled = try CommandRun(["-o", home.path, source], program: .at("/usr/bin/tic"), home: home)
    try #require(compiled.status == .exited(0))
    let screen = try start(["TERM": terminal, "TERMINFO": home.path])
    #expect(!screen.contains("stands in"))
    // Nothing but the badges has a background of its own.
    #expect(screen.cells.dropFirst().joined().allSatisfy { $0.background == nil })
    #expect(Set(screen.cells[0].compactMap(\.background)) == [1, 3])
    // Red, green and magenta, as they are in the palette of the person.
    #expect(Set(screen.cells.dropFirst().joined().compactMap(\.foreground)) == [1, 2, 5])
  }
}
