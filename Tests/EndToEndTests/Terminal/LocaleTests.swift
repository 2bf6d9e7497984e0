import Foundation
import Testing

/// A terminal whose letters are bytes.
@Suite struct LocaleTests {
  private static let sources = ["charmaps/ISO-8859-1.gz", "locales/de_DE"].map { "/usr/share/i18n/\($0)" }
  private static let canBeMade = sources.allSatisfy { FileManager.default.fileExists(atPath: $0) }

  private func makeLocale(in home: TestHome) throws -> [String: String] {
    let name = "de_DE.ISO-8859-1"
    let made = try CommandRun(
      ["--no-archive", "-i", "de_DE", "-f", "ISO-8859-1", "\(home.path)/\(name)"],
      program: .at("/usr/bin/localedef"), home: home)
    try #require(made.status == .exited(0), "\(made.errorText)")
    return ["LOCPATH": home.path, "LC_ALL": name]
  }

  @Test(.enabled(if: canBeMade)) func `Latin-1 is read and written as such, and never broken`() throws {
    let home = try TestHome()
    let environment = try makeLocale(in: home)
    try home.write("email,firstname\nzoe@latin.example,Zoë Łuk 偉\n", to: "people.csv")
    let app = try TerminalApp.start(["people.csv"], environment: environment, home: home)
    try app.waitFor("+ Contacts 1 ", "zoe@latin.example", "?uk ?")
    try app.openField("city")
    app.send([0x4D, 0xFC, 0xDF])
    app.press(.enter)
    try app.waitUntil("the value") { !$0.contains("Enter accept") && $0.contains("> city") }
    #expect(try app.quit() == .exited(0))
    #expect(app.output.contains(Array("Zo".utf8) + [0xEB] + Array(" ?uk ?".utf8)))
    #expect(app.output.contains([0x4D, 0xFC, 0xDF]))
    let letters = app.output.filter { $0 >= 0x80 }
    #expect(Set(letters).isSubset(of: [0xEB, 0xFC, 0xDF]))
    let preview = try CommandRun(["preview", "draft:people"], home: home)
    #expect(try SentBody(preview.output).inputs.first?.properties["city"] == "Müß")
  }
}
