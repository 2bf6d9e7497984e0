import ContactsModel
import Drafts
import TerminalUI
import Testing

@testable import Composer

@Suite struct ProfileTests {
  private static let acme = Connection(
    profile: "acme-eu", environment: "production", baseURL: "https://api.hubapi.com", isReadOnly: true)

  private func person(_ contacts: [ContactInput] = [.ana]) -> Person {
    var person = Person(contacts)
    person.model.workspace.profiles = [
      ProfileSummary(
        name: "demo", environment: "sandbox", address: "http://127.0.0.1:8080", isReadOnly: false),
      ProfileSummary(
        name: "acme-eu", environment: "production", address: "https://api.hubapi.com", isReadOnly: true),
    ]
    return person
  }

  @Test func `the list has every profile, with what it is for`() {
    var person = person()
    #expect(person.types("K") == [])
    #expect(person.sees("demo"))
    #expect(person.sees("in use, sandbox, http://127.0.0.1:8080"))
    #expect(person.sees("production, read-only, https://api.hubapi.com"))
  }

  @Test func `the profile in use is not gone over to again`() {
    var person = person()
    person.types("K")
    #expect(person.presses(.enter) == [])
    #expect(person.message == "Profile demo is in use")
  }

  @Test func `another profile is connected first, and nothing else changes`() {
    var person = person()
    person.types("K")
    person.presses(.down)
    #expect(person.presses(.enter) == [.portal(.connectProfile("acme-eu"))])
    #expect(person.model.connection.profile == "demo")
    #expect(person.message == "Connecting profile acme-eu")
  }

  @Test func `a connected profile drops the plan and asks whose portal it is, and sends nothing`() {
    var person = Person.confirming([.ana])
    #expect(person.model.workspace.job.plan != nil)
    let effects = person.hears(.portal(.profileConnected(Self.acme)))
    #expect(
      effects == [
        .portal(.useProfile("acme-eu")), .portal(.ask),
        .submissions(.readOutcomes(of: DraftID(1))),
      ])
    #expect(person.model.workspace.job.plan == nil)
    #expect(person.model.screen == .compose)
    #expect(person.model.context != .confirmation)
    #expect(person.sees("PRODUCTION"))
    #expect(person.message == "Profile acme-eu is in use")
    #expect(person.model.workspace.draft.inputs.count == 1)
  }

  @Test func `a profile without a token says so, and asks nothing`() {
    var person = person()
    var connection = Self.acme
    connection.portal = .noToken(why: "ACME_TOKEN is not set.")
    let effects = person.hears(.portal(.profileConnected(connection)))
    #expect(
      effects == [.portal(.useProfile("acme-eu")), .submissions(.readOutcomes(of: DraftID(1)))])
    #expect(person.sees("NO TOKEN"))
  }

  @Test func `while a submission runs no other profile is used`() {
    var person = Person.confirming([.ana])
    person.types("1")
    person.presses(.enter)
    #expect(person.model.workspace.job.isUnderWay)
    #expect(person.hears(.portal(.profileConnected(Self.acme))) == [])
    #expect(person.model.connection.profile == "demo")
    #expect(person.message.hasPrefix("Profile demo stays: A submission is running"))
  }

  @Test func `a profile that cannot be connected leaves the former one in use`() {
    var person = person()
    #expect(person.hears(.portal(.profileNotConnected(.file("no such file."), profile: "acme-eu"))) == [])
    #expect(person.model.connection.profile == "demo")
    #expect(person.message == "Profile acme-eu is not used: no such file.")
  }

  @Test func `checking a token shows what is wrong first`() {
    var person = person()
    person.types("K")
    person.presses(.down)
    #expect(person.presses(.tab) == [.portal(.checkProfile("acme-eu"))])
    let check = ProfileCheck(
      profile: "acme-eu",
      items: [ProfileCheck.Item("portal", "4711"), ProfileCheck.Item("account type", "STANDARD")],
      warnings: ["The token lacks the scope crm.objects.contacts.write"])
    person.hears(.portal(.profileChecked(check)))
    #expect(person.sees("Profile acme-eu"))
    #expect(person.sees("⚠ The token lacks the scope crm.objects.contacts.write"))
    #expect(person.sees("portal        4711"))
    #expect(person.model.connection.profile == "demo")
  }

  @Test func `a plain dialogue chooses a profile and checks one`() {
    var dialogue = Dialogue([.ana])
    dialogue.composer.model.workspace.profiles = person().model.workspace.profiles
    let commands = dialogue.composer.commands.all.map(\.choice)
    #expect(commands.contains(.intent(.portal(.profiles))))
    let line = commands.firstIndex(of: .intent(.portal(.profiles)))
    dialogue.answers(":", "\((line ?? 0) + 1)")
    #expect(dialogue.heard.contains { $0.contains("acme-eu, production, read-only") }, "\(dialogue.heard)")
  }
}
