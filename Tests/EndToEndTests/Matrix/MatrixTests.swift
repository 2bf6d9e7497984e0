import Foundation
import Testing

/// The real program in every terminal: what must look the same is held to the same file, a cell at a time.
@Suite struct MatrixTests {
  /// Wide characters, marks, an error and a warning.
  private static let table = """
    email,firstname,lastname,lifecyclestage,jobtitle,associations.company
    ana@fabrika.example,Ana,Paz,lead,"Head, Ops",9101:USER_DEFINED/36
    li.wei@example.org,偉,李,lead,経理部 部長,
    bob@,Bob,O'Brien,custmer,,
    zoe@home.example,Zoë,👩‍🚀 Müßig,lead,e\u{301}tude,9104
    nobody,,,,,
    kim@korea.example,수진,김,lead,대표이사,9105:HUBSPOT_DEFINED/9999
    """

  @Test(arguments: TerminalSetting.all) func `the screens of the job`(setting: TerminalSetting) throws {
    let home = try TestHome()
    try home.write(Self.table, to: "people.csv")
    let app = try TerminalApp.start(
      ["people.csv"] + setting.arguments, size: setting.size, environment: setting.environment, home: home)
    try app.waitFor("Contacts 6 ")
    app.press(.down, .space, .space)
    try expect(app, "compose", setting) { $0.contains("Properties of #4 ") }
    app.press(.up, .enter, .down, .down, .down, .enter)
    try expect(app, "field", setting) { $0.contains("Enter accept") }
    app.press(.escape)
    try app.waitUntil("the closed field") { !$0.contains("Enter accept") }
    app.press("p")
    try app.waitFor("Add a property")
    app.type("stage")
    try expect(app, "picker", setting) { $0.contains("stage_") || $0.contains("[stage") }
    app.press(.escape)
    try app.waitUntil("no picker") { !$0.contains("Add a property") }
    app.press("P")
    try expect(app, "preview", setting) { $0.contains("Plan made") }
    #expect(try app.quit() == .exited(0))
    #expect(app.terminalState == .initial)
    let grammar = OutputGrammar(size: setting.size, terminal: setting.terminal)
    #expect(grammar.violations(in: app.output) == [])
  }

  private func expect(
    _ app: TerminalApp, _ scene: String, _ setting: TerminalSetting, when isThere: (Screen) -> Bool
  ) throws {
    try app.waitUntil(scene, isThere)
    try expectSnapshot(app, named: "\(scene)-\(setting.look)")
  }

  @Test(arguments: TerminalSetting.terminals) func `a plain Debian knows the terminal`(name: String) {
    let folders = ["/etc/terminfo", "/lib/terminfo", "/usr/share/terminfo"]
    let known = folders.filter { folder in
      FileManager.default.fileExists(atPath: "\(folder)/\(name.prefix(1))/\(name)")
    }
    #expect(!known.isEmpty, "no description of \(name): install ncurses-base")
  }
}
