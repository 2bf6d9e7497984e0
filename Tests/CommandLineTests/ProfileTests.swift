import ContactsAPI
import Testing

@testable import contact_batch

/// Options come before the environment, which counts for `env` alone, and both before the configuration.
@Suite struct ProfileTests {
  private let configuration: Configuration
  private let variables = [
    "HUBSPOT_BASE_URL": "http://127.0.0.1:1", "HUBSPOT_ACCESS_TOKEN": "pat-env-1", "ACME_TOKEN": "pat-acme-1",
  ]

  @Test func `the standard address is what reading it gives`() throws {
    #expect(try BaseURL(ContactsClient.Configuration.publicBaseURL) == .standard)
    #expect(!BaseURL.standard.isLoopback)
  }

  init() throws {
    var acme = Profile(name: "acme", baseURL: try BaseURL("https://acme.example"))
    acme.token = .variable("ACME_TOKEN")
    acme.sendsTraceIDs = false
    acme.isReadOnly = true
    acme.paths = .dated("2026-09")
    let bare = Profile(name: "bare", baseURL: try BaseURL("http://127.0.0.1:2"))
    configuration = Configuration(profiles: [acme, bare])
  }

  private func resolve(
    _ choices: ConnectionChoices = ConnectionChoices(), default name: String? = nil
  ) throws(ConnectionFault) -> ConnectionSettings {
    var configuration = configuration
    configuration.defaultProfile = name
    return try ConnectionSettings.resolve(
      choices, environment: variables, configuration: configuration,
      readers: TokenReaders(file: { "pat-of-\($0)" }, command: { "pat-by-\($0)" }))
  }

  @Test func `without a name and a default it is env, from the environment`() throws {
    let settings = try resolve()
    #expect(settings.profile.name == "env")
    #expect(settings.profile.environment == .sandbox)
    #expect(settings.token == (try AccessToken("pat-env-1")))
  }

  @Test(arguments: [(nil, "acme"), ("acme", nil), ("acme", "bare")] as [(String?, String?)])
  func `the environment redirects no other profile`(chosen: String?, standard: String?) throws {
    let settings = try resolve(ConnectionChoices(profile: chosen), default: standard)
    #expect(settings.profile == configuration.profiles[0])
    #expect(settings.token == (try AccessToken("pat-acme-1")))
  }

  @Test func `env can be asked for although there is a default`() throws {
    let settings = try resolve(ConnectionChoices(profile: "env"), default: "acme")
    #expect(settings.profile.baseURL.text == "http://127.0.0.1:1")
  }

  @Test func `options come before the profile`() throws {
    let choices = ConnectionChoices(
      profile: "bare", baseURL: "https://other.example", tokenFile: "t", apiPath: "2026-03",
      sendsTraceIDs: false)
    let settings = try resolve(choices)
    #expect(settings.profile.baseURL.host == "other.example")
    #expect(settings.profile.environment == .production)
    #expect(settings.profile.paths == .dated("2026-03"))
    #expect(!settings.profile.sendsTraceIDs)
    #expect(settings.token == (try AccessToken("pat-of-t")))
  }

  @Test func `what a profile says of its environment stays, wherever it is sent`() throws {
    var configuration = configuration
    configuration.profiles[0].statedEnvironment = .production
    let profile = try Profile.resolve(
      ConnectionChoices(profile: "acme", baseURL: "http://127.0.0.1:1"), environment: [:],
      configuration: configuration)
    #expect(profile.environment == .production)
  }

  @Test func `a token may come from a command`() throws {
    var profile = configuration.profiles[1]
    profile.token = .command("c")
    let readers = TokenReaders(command: { "pat-by-\($0)\n" })
    let settings = try ConnectionSettings(profile, environment: [:], readers: readers)
    #expect(settings.token == (try AccessToken("pat-by-c")))
  }

  @Test func `what is missing is named`() {
    #expect(throws: ConnectionFault.unknownProfile("acne", known: ["acme", "bare"])) {
      try resolve(ConnectionChoices(profile: "acne"))
    }
    #expect(throws: ConnectionFault.tokenUnnamed(profile: "bare")) {
      try resolve(ConnectionChoices(profile: "bare"))
    }
    #expect(throws: ConnectionFault.tokenVariableUnset("ACME_TOKEN", profile: "acme")) {
      try ConnectionSettings(configuration.profiles[0], environment: [:])
    }
  }

  @Test func `a file of certificates that is not there is refused`() throws {
    var profile = configuration.profiles[0]
    profile.certificateAuthorityFile = "/nowhere/ca.pem"
    #expect(throws: ConnectionFault.certificateFileUnreadable(path: "/nowhere/ca.pem", errno: 2)) {
      try ConnectionSettings(profile, environment: variables)
    }
  }
}
