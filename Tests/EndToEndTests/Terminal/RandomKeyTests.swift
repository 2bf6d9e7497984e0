import Testing

/// No keys, in whatever order, end the program, stop it, or lose what it has saved.
@Suite struct RandomKeyTests {
  private static let letters = Array("aDdpLuU][oPSrxjkhlnN/yZ:?12345vbice 9@.").map(RobotKey.letter)
  private static let others: [RobotKey] = [
    .enter, .enter, .enter, .tab, .shiftTab, .escape, .escape, .backspace, .up, .down, .down, .left, .right,
    .home,
    .end, .pageUp, .pageDown, .control("l"), .control("c"), .control("u"),
  ]

  @Test(arguments: [1, 2, 3, 4] as [UInt64]) func `the program stays, and its draft opens again`(seed: UInt64)
    throws
  {
    var generator = SeededGenerator(seed: seed)
    let home = try TestHome()
    let app = try TerminalApp.compose(ContactTable(count: 12, badRows: [3]).text, home: home)
    for _ in 0..<300 {
      let keys = Bool.random(using: &generator) ? Self.letters : Self.others
      app.press(try #require(keys.randomElement(using: &generator)))
      _ = app.screen
    }
    let before = app.output.count
    app.press(.control("l"))
    try app.waitUntil("a repaint") { _ in app.output.count > before }
    app.signal(15)
    #expect(try app.waitForExit() == .exited(0))
    #expect(app.terminalState == .initial)
    let again = try TerminalApp.reopen(home)
    #expect(again.screen.rows[0].contains("saved"))
  }
}

/// SplitMix64: the same keys in every run.
private struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
