import HostileText
import Testing

/// No keys, in whatever order, end the program, stop it, or lose what it has saved.
@Suite struct RandomKeyTests {
  private static let letters = Array("aDdpLuU][oPSrxjkhlnN/yZ:?12345vbice 9@.").map(RobotKey.letter)
  private static let others: [RobotKey] = [
    .enter, .enter, .enter, .tab, .shiftTab, .escape, .escape, .backspace, .up, .down, .down, .left, .right,
    .home,
    .end, .pageUp, .pageDown, .control("l"), .control("c"), .control("u"),
  ]

  private static let sizes = [(80, 24), (60, 16), (140, 40), (97, 31), (20, 5)].map {
    TerminalSize(columns: $0, rows: $1)
  }
  /// The end mark of a paste inside of one would have the rest run as keys, as in any program.
  private static let pastes = HostileText.all.filter {
    $0.text.utf8.count < 2_000 && !$0.text.contains("\u{1B}[201~")
  }

  @Test(arguments: [1, 2, 3, 4, 5, 6] as [UInt64]) func `the program stays, and its draft opens again`(
    seed: UInt64
  )
    throws
  {
    var generator = SeededGenerator(seed: seed)
    let home = try TestHome()
    let app = try TerminalApp.compose(ContactTable(count: 12, badRows: [3]).text, home: home)
    for _ in 0..<20 {
      for _ in 0..<15 { try press(app, &generator) }
      try disturb(app, &generator)
      try app.waitUntil("straight borders: \(Borders.fault(of: app.screen) ?? "none now")", within: 60) {
        Borders.fault(of: $0) == nil
      }
    }
    try app.resize(.standard)
    try app.waitUntil("a screen to work on") { !$0.contains("Needs 60x16") }
    try repaint(app)
    app.signal(15)
    #expect(try app.waitForExit() == .exited(0))
    #expect(app.terminalState == .initial)
    // A paste that was not added comes back in its window, over the panes.
    let again = try TerminalApp.start(home: home)
    try again.waitUntil("its draft") { $0.rows[0].contains("saved") }
    let violations = OutputGrammar(size: .wide).violations(in: app.output)
    #expect(violations.filter { !isCopy($0) } == [])
  }

  /// A key that comes right behind an Esc and a bracket passes for a terminal's answer: then it is pressed again.
  private func repaint(_ app: TerminalApp) throws {
    let before = app.output.count
    for _ in 0..<3 where app.output.count == before {
      app.press(.control("l"))
      _ = try? app.waitUntil("a repaint", within: 30) { _ in app.output.count > before }
    }
    #expect(app.output.count > before)
  }

  /// What the keys happened to copy, but nothing that a hostile text would copy by itself.
  private func isCopy(_ violation: String) -> Bool {
    violation.hasPrefix(#"string("]", "52;c;"#) && !violation.contains(HostileText.encodedPayload)
  }

  private func press(_ app: TerminalApp, _ generator: inout SeededGenerator) throws {
    let keys = Bool.random(using: &generator) ? Self.letters : Self.others
    app.press(try #require(keys.randomElement(using: &generator)))
    _ = app.screen
  }

  /// Another size, or a paste of something hostile, or neither.
  private func disturb(_ app: TerminalApp, _ generator: inout SeededGenerator) throws {
    switch Int.random(in: 0..<3, using: &generator) {
    case 0: try app.resize(try #require(Self.sizes.randomElement(using: &generator)))
    case 1: app.paste(try #require(Self.pastes.randomElement(using: &generator)).text)
    default: break
    }
  }
}
