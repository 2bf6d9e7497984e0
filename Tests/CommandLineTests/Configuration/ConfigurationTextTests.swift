import Composer
import ContactsAPI
import Foundation
import TerminalUI
import Testing

@testable import contact_batch

@Suite struct ConfigurationTextTests {
  private let file: ConfigurationFile

  init() throws {
    file = try #require(ConfigurationFile(environment: ["HOME": "/nowhere"]))
  }

  private func shown(_ configuration: Configuration) -> String {
    ConfigurationText.lines(of: configuration, file: file).joined(separator: "\n")
  }

  private func read(_ text: String) -> (configuration: Configuration, problems: [ConfigurationProblem]) {
    ConfigurationReader.read(text, folder: "/config", home: nil, now: 0)
  }

  @Test func `what is shown can be read, and means the same`() throws {
    var configuration = Configuration()
    var profile = Profile(name: "acme-eu", baseURL: try BaseURL("https://api.hubapi.com"))
    profile.token = .command("pass show \"hub spot\" | head -n 1\\")
    profile.statedEnvironment = .production
    profile.certificateAuthorityFile = "/etc/my certs/ca.pem"
    profile.requestsPerTenSeconds = 90
    var second = Profile(name: "no", baseURL: try BaseURL("http://127.0.0.1:1"))
    second.token = .file("/a#b: c\u{202E}")
    second.statedEnvironment = .sandbox
    second.isReadOnly = true
    second.paths = .dated("2026-09")
    second.sendsTraceIDs = false
    configuration.profiles = [profile, second]
    configuration.defaultProfile = "no"
    configuration.usesMouse = true
    configuration.keys = [
      .compose(.mark): [.character("y")], .view(.copy): [.character("Y")], .compose(.redo): [],
      .job(.preview): [.character("P"), .function(5)],
    ]
    let (read, problems) = read(shown(configuration))
    #expect(problems.isEmpty)
    #expect(read.profiles == configuration.profiles)
    #expect(read.defaultProfile == "no")
    #expect(read.usesMouse)
    let (left, right) = (KeyTable(choosing: read.keys), KeyTable(choosing: configuration.keys))
    #expect(left.actions.map { Set($0.keys) } == right.actions.map { Set($0.keys) })
  }

  @Test func `without a file the defaults are shown, every action among them`() {
    let text = shown(Configuration())
    #expect(text.hasPrefix("# /nowhere/.config/contact-batch/config.yaml does not exist"))
    #expect(text.contains("\nmouse: off\n"))
    for action in KeyTable.standard.actions { #expect(text.contains(action.name)) }
    #expect(read(text).problems.isEmpty)
  }

  @Test func `the examples of help and guide are configurations without problems`() throws {
    #expect(read(ConfigurationText.example).problems.isEmpty)
    #expect(read(ConfigurationText.example).configuration.profiles.count == 1)
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let guide = try String(contentsOf: root.appending(path: ".github/USING.md"), encoding: .utf8)
    let start = try #require(guide.range(of: "```yaml\n"))
    let rest = guide[start.upperBound...]
    let end = try #require(rest.range(of: "```"))
    let (configuration, problems) = read(String(rest[..<end.lowerBound]))
    #expect(problems.isEmpty)
    #expect(configuration.keys[.compose(.addContact)] == [.character("b"), .function(5)])
  }

  @Test func `nothing that is shown steers a terminal`() throws {
    var configuration = Configuration()
    var profile = Profile(name: "a", baseURL: try BaseURL("https://example.com"))
    profile.token = .command("a\u{1B}[2J\u{9B}")
    configuration.profiles = [profile]
    #expect(shown(configuration).unicodeScalars.allSatisfy { $0 == "\n" || $0.isHarmless })
  }

  @Test func `a token in a command is not shown`() throws {
    var profile = Profile(name: "a", baseURL: .standard)
    profile.token = .command("echo pat-na1-0f0f; echo pat-eu1-1a1a")
    let text = shown(Configuration(profiles: [profile]))
    #expect(text.contains("echo pat-...; echo pat-...\""))
    #expect(!text.contains("0f0f"))
  }
}
