import Testing

/// On a terminal that does not read UTF-8, bytes above 0x7F are other characters, and some are controls.
@Suite struct TerminalLocaleTests {
  private func output(_ arguments: [String], _ locale: String) throws -> [UInt8] {
    let home = try TestHome()
    try home.write(
      """
      email,firstname
      Zoë\u{1B}@漢.example,\u{241B}é
      ann@b.example,Zoë\u{9B}
      zoe@b.example,Zoë\u{1F600}

      """, to: "leute-ü.csv")
    let app = try TerminalApp.start(
      arguments + ["leute-ü.csv"], environment: ["LC_ALL": locale, "LANG": locale], home: home)
    try app.waitForExit()
    return app.output
  }

  private static let commands = [
    ["validate"], ["validate", "--format", "json"], ["validate", "--format", "csv"], ["preview"],
    ["preview", "--pretty"],
    ["submit", "--dry-run"], ["preview", "--profile", "ü"],
  ]

  @Test(arguments: commands, ["C", "POSIX", "en_US.ISO-8859-1"]) func `commands write ASCII`(
    arguments: [String], locale: String
  ) throws {
    let output = try output(arguments, locale)
    #expect(!output.isEmpty)
    #expect(output.allSatisfy { $0 < 0x7F && ($0 >= 0x20 || $0 == 0x0A || $0 == 0x0D) })
  }

  @Test func `JSON stays what it is`() throws {
    let text = String(decoding: try output(["preview"], "C"), as: UTF8.self)
    #expect(text.contains(#""firstname":"Zo\u00eb\ud83d\ude00""#))
  }

  @Test func `a terminal that reads UTF-8 gets letters as they are`() throws {
    let text = String(decoding: try output(["preview"], "C.UTF-8"), as: UTF8.self)
    #expect(text.contains(#""firstname":"Zoë😀""#))
  }

  @Test func `the plain composer writes ASCII`() throws {
    let home = try TestHome()
    let name = try home.write("email,firstname\nann@b.example,Zoë\n", to: "leute-ü.csv")
    let app = try TerminalApp.start(["--plain", name], environment: ["LC_ALL": "C"], home: home)
    try app.waitFor("Main menu:")
    app.type("1\n")
    try app.waitFor("Zo<U+00EB>")
    #expect(app.output.allSatisfy { $0 < 0x80 })
  }
}
