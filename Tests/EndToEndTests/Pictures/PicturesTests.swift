import Testing

/// The sessions that the README's pictures are taken from: as tests they hold, and `screenshots/make` keeps what they see.
@Suite struct PicturesTests {
  private static let wide = TerminalSize(columns: 120, rows: 32)

  @Test func `composing, a picker, the table and the problems`() throws {
    let album = Album()
    let app = try demo(size: Self.wide)
    app.press("j", "j")
    try album.keep(app.waitFor("#3 tanaka"), as: "compose")
    app.press("L")
    try app.waitFor("Link a record")
    app.type("9101")
    try app.waitFor("found: Nordwind")
    app.press(.enter, .down, .space)
    try album.keep(app.waitFor("Will write"), as: "association-picker")
    app.press(.escape)
    try app.waitUntil("the picker is gone") { !$0.contains("Will write") }
    app.press("t")
    try album.keep(app.waitFor("jobtitle"), as: "table")
    app.press("t", "!")
    try album.keep(app.waitFor("Problems"), as: "problems")
    app.press(.escape)
    try app.waitUntil("the list is gone") { !$0.contains("Problems") }
    try leave(app)
  }

  @Test func `the plan, the question, and what became of it`() throws {
    let album = Album()
    let app = try demo(size: Self.wide)
    app.press("P")
    try app.waitFor("sha256", "are new")
    try album.keep(app.waitFor("Body"), as: "preview")
    app.press("S")
    try album.keep(app.waitFor("Type 5"), as: "submit")
    app.press("5", .enter)
    try app.waitFor("90210005")
    app.press(.enter)
    try app.waitUntil("all is read back") { !$0.contains("not read yet") }
    try album.keep(app.waitFor("History of", "timestamp"), as: "results")
    app.press("5")
    try album.keep(app.waitFor("Submissions 1"), as: "journal")
    try leave(app)
  }

  @Test func `a small, a light and a colourless screen`() throws {
    let narrow = try demo(size: .standard)
    narrow.press("]")
    try Album().keep(narrow.waitFor("custmer"), as: "narrow")
    try leave(narrow)
    let light = try demo(size: .standard, background: .light)
    light.press("]")
    try Album(palette: .light).keep(light.waitFor("custmer"), as: "light")
    try leave(light)
    let mono = try demo(size: .standard, environment: ["NO_COLOR": "1"])
    mono.press("]")
    try Album().keep(mono.waitFor("custmer"), as: "monochrome")
    try leave(mono)
  }

  /// The main job, a scene at a time: the cast and the moving picture are made of it.
  @Test func `a recording of the main job`() throws {
    let app = try demo(size: .standard)
    var film = Film(album: Album(), size: .standard)
    film.show(app, for: 2)
    try film.press(app, "]", until: "custmer")
    try film.press(app, .enter, until: "custmer_")
    try film.press(app, .tab, until: "customer_")
    try film.press(app, .enter, until: "customer  (Customer)")
    try film.press(app, "L", until: "Link a record")
    for letter in "9101" { try film.press(app, .letter(letter), until: "\(letter)", for: 0.3) }
    try app.waitFor("found: Nordwind")
    film.show(app, for: 1)
    try film.press(app, .enter, until: "Primary")
    try film.press(app, .space, until: "Will write")
    try film.press(app, .enter, until: "Linked")
    try film.press(app, "P", until: "are new", for: 3)
    try film.press(app, "S", until: "Type 6", for: 2)
    try film.press(app, "6", until: "6_", for: 0.5)
    try film.press(app, .enter, until: "90210006", for: 3)
    try film.press(app, .enter, until: "timestamp", for: 3)
    try film.keep(as: "contact-batch")
    try leave(app)
  }

  private static let magentaOfNoBackground = 5

  private func demo(
    size: TerminalSize, background: TerminalBackground = .dark, environment: [String: String] = [:]
  ) throws -> TerminalApp {
    let app = try TerminalApp.start(
      ["--demo"], size: size, environment: environment, background: background)
    try app.waitFor("webinar-leads", "48151623")
    // Until it is answered, colours for any background are seen.
    try app.waitUntil("the colours") { screen in
      !screen.cells.joined().contains { $0.foreground == Self.magentaOfNoBackground }
    }
    return app
  }

  private func leave(_ app: TerminalApp) throws {
    app.press("Q")
    #expect(try app.waitForExit() == .exited(0))
  }
}
