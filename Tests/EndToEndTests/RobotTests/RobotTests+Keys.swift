import Testing

extension RobotTests {
  @Test func `keys are what terminfo says`() throws {
    let script = """
      for name in kcuu1 kcud1 kcuf1 kcub1 khome kend kpp knp kich1 kdch1 kcbt kbs kf1; do
        tput $name | od -An -tx1
      done
      """
    let app = try start(script: script)
    try app.waitForExit()
    let keys: [RobotKey] = [
      .up, .down, .right, .left, .home, .end, .pageUp, .pageDown, .insert, .delete, .shiftTab, .backspace,
      .f1,
    ]
    let sent = keys.map { key in key.bytes.map(hexadecimal).joined() }
    #expect(
      app.screen.rows.prefix(keys.count).map { $0.trimmingPrefix(" ") } == sent.map { $0.trimmingPrefix(" ") }
    )
  }

  private func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16)
    return " " + (digits.count == 1 ? "0" : "") + digits
  }

  @Test func `a letter with Ctrl is a control character`() {
    #expect(RobotKey.control("a").bytes == [0x01])
    #expect(RobotKey.control("z").bytes == [0x1A])
  }

  @Test func `a paste is marked only for a program that asked for marks`() throws {
    let app = try start(script: "stty -icanon -echo; printf ready; cat -v")
    try app.waitFor("ready")
    app.paste("a\nb")
    #expect(try app.waitUntil { $0.rows[1] == "b" }.rows[0] == "readya")

    let asking = try start(script: "stty -icanon -echo; printf '\\033[?2004h'; cat -v")
    try asking.waitUntil { _ in asking.terminalState.bracketedPaste }
    asking.paste("a\nb")
    let screen = try asking.waitFor("[201~")
    #expect(screen.rows.prefix(2) == ["^[[200~a", "b^[[201~"])
  }

  @Test func `long input is taken by a program that answers each piece`() throws {
    let app = try start(script: "stty raw -echo; printf ready; cat")
    try app.waitFor("ready")
    app.send(Array(String(repeating: "0123456789", count: 3_000).utf8) + Array("\r\nlast".utf8))
    try app.waitFor("last")
    #expect(app.bytesWritten == 30_000 + "ready\r\nlast".utf8.count)
  }
}
