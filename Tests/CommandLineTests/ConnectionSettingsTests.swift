import ContactsAPI
import Testing

@testable import contact_batch

@Suite struct ConnectionSettingsTests {
  let token = "pat-na1-0f0f0f0f"

  private func resolve(
    _ choices: ConnectionChoices = ConnectionChoices(), _ environment: [String: String] = [:]
  ) throws(ConnectionFault) -> ConnectionSettings {
    let whole = ["HUBSPOT_ACCESS_TOKEN": token].merging(environment) { $1 }
    return try ConnectionSettings.resolve(
      choices, environment: whole, readers: TokenReaders(file: { "pat-of-\($0)\n" }))
  }

  @Test func `without a word HubSpot itself is meant, and it is production`() throws {
    let settings = try resolve()
    #expect(settings.profile.baseURL.text == "https://api.hubapi.com")
    #expect(settings.profile.environment == .production)
    #expect(settings.profile.name == "env")
    #expect(settings.profile.paths == .v3)
    #expect(settings.profile.sendsTraceIDs)
  }

  @Test func `an option comes before its variable`() throws {
    let variables = ["HUBSPOT_BASE_URL": "https://variable.example"]
    #expect(try resolve(ConnectionChoices(), variables).profile.baseURL.host == "variable.example")
    let chosen = try resolve(
      ConnectionChoices(baseURL: "https://option.example", tokenFile: "file"), variables)
    #expect(chosen.profile.baseURL.host == "option.example")
    #expect(chosen.token == (try AccessToken("pat-of-file")))
  }

  @Test func `an empty variable counts as none`() throws {
    #expect(try resolve(ConnectionChoices(), ["HUBSPOT_BASE_URL": ""]).profile.environment == .production)
    #expect(throws: ConnectionFault.tokenAbsent) {
      try resolve(ConnectionChoices(), ["HUBSPOT_ACCESS_TOKEN": ""])
    }
  }

  @Test(arguments: [
    "http://127.0.0.1:8089", "http://localhost:1/", "http://[::1]:80", "https://127.9.9.9",
    "http://LOCALHOST",
  ])
  func `this machine is a sandbox`(url: String) throws {
    #expect(try resolve(ConnectionChoices(baseURL: url)).profile.environment == .sandbox)
  }

  @Test(arguments: [
    "api.hubapi.com", "127.0.0.1.example.com", "localhost.example.com", "10.0.0.1", "128.0.0.1",
  ])
  func `a token does not travel in clear to another machine`(host: String) {
    #expect(throws: ConnectionFault.baseURLInClear(host: host)) {
      try resolve(ConnectionChoices(baseURL: "http://\(host)"))
    }
  }

  @Test func `only http and https are addresses of a service`() {
    #expect(throws: ConnectionFault.baseURLScheme("ftp")) {
      try resolve(ConnectionChoices(baseURL: "ftp://example.com"))
    }
  }

  @Test(arguments: [
    "api.hubapi.com", "https://", "", "https://me:secret@example.com", "https://example.com?x=1",
    "https://ex ample.com",
  ])
  func `what is no base URL is refused`(text: String) {
    #expect(throws: ConnectionFault.baseURLForm) { try resolve(ConnectionChoices(baseURL: text)) }
  }

  @Test(arguments: [
    "https://example.com:65536", "https://example.com:0", "http://127.0.0.1:99999", "http://[::1]:70000/x",
    "https://example.com:9223372036854775807", "https://example.com:99999999999999999999",
  ])
  func `a port that no address has is refused`(url: String) {
    #expect(throws: ConnectionFault.baseURLPort) { try resolve(ConnectionChoices(baseURL: url)) }
  }

  @Test func `slashes at the end of the base URL do not count`() throws {
    #expect(
      try resolve(ConnectionChoices(baseURL: "https://example.com//")).profile.baseURL.text
        == "https://example.com")
  }

  @Test(arguments: [
    "https://api.hubapi.com/crm/v3", "https://api.hubapi.com/crm/v3/objects/contacts/batch/create",
    "http://127.0.0.1:8080/x/",
  ])
  func `a path in the base URL is refused as such`(url: String) {
    #expect(throws: ConnectionFault.baseURLPath) { try resolve(ConnectionChoices(baseURL: url)) }
    #expect(ConnectionFault.baseURLPath.sentence.contains("path"))
  }

  @Test func `a malformed token names where it came from`() {
    #expect(
      throws: ConnectionFault.tokenForm(.variable("HUBSPOT_ACCESS_TOKEN"), .inQuotes)
    ) {
      try resolve(ConnectionChoices(), ["HUBSPOT_ACCESS_TOKEN": "\"\(token)\""])
    }
  }

  @Test func `the version of the paths is v3 or a date`() throws {
    #expect(try resolve(ConnectionChoices(apiPath: "2026-09")).profile.paths == .dated("2026-09"))
    #expect(throws: ConnectionFault.apiPath("v9")) { try resolve(ConnectionChoices(apiPath: "v9")) }
  }
}
