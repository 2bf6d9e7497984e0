import Drafts
import TerminalUI
import Testing

@testable import Composer

@Suite struct NoTokenTests {
  private static let why =
    "There is no access token. Set HUBSPOT_ACCESS_TOKEN, or name a file with --token-file."

  @Test func `without a token nothing is asked to be confirmed`() {
    var person = Person.confirming([.ana])
    person.presses(.escape)
    person.model.connection.portal = .noToken(why: Self.why)
    person.types("S")
    #expect(person.message == "Nothing can be sent: \(Self.why)")
    #expect(person.model.context != .confirmation)
  }

  @Test(arguments: ["sandbox", "production"])
  func `the status line says that there is no token`(environment: String) {
    var person = Person([.ana])
    person.model.connection.environment = environment
    person.model.connection.portal = .noToken(why: Self.why)
    #expect(person.sees("NO TOKEN"))
    #expect(!person.sees("portal unknown"))
  }

  @Test func `neither a missing token nor a refused one is a lost connection`() {
    var connection = Connection(profile: "demo", environment: "sandbox", baseURL: "http://127.0.0.1")
    connection.portal = .noToken(why: Self.why)
    #expect(connection.absence.words(to: "find it by name") == "no token to find it by name")
    connection.portal = .refused(why: "HubSpot rejected the token (401)")
    #expect(connection.absence.words(to: "find it by name") == "the token was refused")
    connection.portal = .unknown(why: "nobody answers")
    #expect(connection.absence.words() == "no connection")
  }

  @Test func `the first start says what is missing, and the ways on`() {
    let person = Person.startingUp(isConfigured: false)
    #expect(person.message == "No token, no profile. Try contact-batch --demo, or contact-batch config init")
    #expect(person.sees("i  import a file"))
    #expect(person.sees("contact-batch config init"))
  }

  @Test func `who has profiles is told of the token alone`() {
    let person = Person.startingUp(isConfigured: true)
    #expect(person.model.notice == nil)
    #expect(person.sees("NO TOKEN"))
    #expect(!person.sees("config init"))
  }
}

extension Person {
  /// Somebody who starts the program without a token.
  fileprivate static func startingUp(isConfigured: Bool) -> Self {
    var person = Person()
    var connection = Connection(
      profile: "env", environment: "production", baseURL: "https://api.hubapi.com",
      portal: .noToken(why: "There is no access token."))
    connection.isConfigured = isConfigured
    let opened = OpenedDraft(id: DraftID(1), draft: Draft(name: "draft", inputs: InputList()), place: Place())
    person.model = ComposerModel(size: person.model.size, connection: connection, opened: opened)
    return person
  }
}
