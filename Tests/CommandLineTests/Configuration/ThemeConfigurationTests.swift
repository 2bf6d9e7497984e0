import TerminalUI
import Testing

@testable import contact_batch

@Suite struct ThemeConfigurationTests {
  private func read(_ text: String) -> (theme: ThemeChoice, problems: [String]) {
    let (configuration, problems) = ConfigurationReader.read(
      text, folder: "/config", home: "/home/ann", now: 0)
    return (configuration.theme, problems.map { $0.text(in: "f") })
  }

  @Test(arguments: ThemeChoice.Mode.allCases) func `a word is for all colours`(mode: ThemeChoice.Mode) {
    let (theme, problems) = read("theme: \(mode.rawValue)")
    #expect(problems.isEmpty)
    #expect(theme == ThemeChoice(mode: mode))
  }

  @Test func `a map is colours by role, and the rest goes by the background`() {
    let (theme, problems) = read(
      """
      theme:
        accent: bright-blue
        badge-production: bold white on red
      """)
    #expect(problems.isEmpty)
    #expect(theme.mode == .auto)
    #expect(
      theme.colors == [
        .accent: Attributes(foreground: .brightBlue),
        .badgeProduction: Attributes(foreground: .white, background: .red, bold: true),
      ])
  }

  @Test func `a role or a colour that is none is named with its line`() {
    let (theme, problems) = read(
      """
      mouse: off
      theme:
        acent: blue
        error: rde
        warning: "white on #ff0000"
      """)
    #expect(theme == ThemeChoice())
    #expect(problems.count == 3)
    #expect(problems.first == "f:3: theme.acent: there is no such key; did you mean accent?")
    #expect(problems.dropFirst().first?.hasPrefix("f:4: theme.error: \"rde\" is not possible; ") == true)
    #expect(
      problems.last?.hasPrefix("f:5: theme.warning: \"#ff0000\" is not possible; ") == true)
  }

  @Test func `a theme that is none is named`() {
    #expect(
      read("theme: drak").problems == ["f:1: theme: \"drak\" is not possible; possible are auto, dark, light"]
    )
  }

  @Test func `what is said for this once counts, and a person's colours stay`() {
    let own = ThemeChoice(mode: .dark, colors: [.accent: Attributes(foreground: .blue)])
    #expect(own.choosing(nil) == own)
    #expect(own.choosing(.light) == ThemeChoice(mode: .light, colors: own.colors))
    #expect(own.choosing(.light).background == .light)
    #expect(ThemeChoice().background == nil)
  }

  @Test func `it is shown as it is written`() throws {
    let file = try #require(ConfigurationFile(environment: ["HOME": "/nowhere"]))
    let text = { (theme: ThemeChoice) in
      var configuration = Configuration()
      configuration.theme = theme
      return ConfigurationText.lines(of: configuration, file: file).filter {
        $0.contains("theme") || $0.contains("accent")
      }
    }
    #expect(text(ThemeChoice(mode: .light)) == ["theme: light"])
    #expect(
      text(ThemeChoice(colors: [.accent: Attributes(foreground: .brightBlue, bold: true)]))
        == ["theme:", "  accent: \"bold bright-blue\""])
  }
}
