import ContactsModel
import Drafts
import TerminalUI
import Testing

@testable import Composer

struct ConfirmingTests {
  @Test func `S makes the plan first, then asks for the number of contacts`() {
    var person = Person([.ana, .bob])
    #expect(person.types("S") == [.plan(.make(person.model.document.inputs, revision: 0))])
    #expect(person.sees("Making the plan"))
    person.hears(person.planned)
    #expect(person.model.screen == .submit)
    #expect(person.sees("Create 1 contact in SANDBOX portal 4711 (profile demo)."))
    #expect(person.sees("1 contact with errors stays in the draft."))
    #expect(person.message == "Type 1 and press Enter to send")
  }

  @Test func `the right number sends exactly the plan that was previewed`() throws {
    var person = Person.confirming([.ana])
    person.types("1")
    let plan = try #require(person.model.job.plan)
    #expect(
      person.presses(.enter) == [
        .submissions(.submit(plan, name: "fixes", from: person.model.sentDraft, portal: 4_711))
      ])
    #expect(person.model.job.phase == .sending)
  }

  @Test(arguments: ["", "2", "11", "1 demo", "one"])
  func `anything else sends nothing and says what to type`(text: String) {
    var person = Person.confirming([.ana])
    person.types(text)
    #expect(person.presses(.enter) == [])
    #expect(person.message == "Not sent. Type 1 and press Enter")
    #expect(person.model.job.phrase?.typed.text == text)
  }

  @Test func `blanks around the number do not matter`() {
    var person = Person.confirming([.ana])
    person.types("  1 ")
    #expect(person.presses(.enter).count == 1)
  }

  @Test func `in production the profile's name is part of it`() throws {
    var person = Person.confirming([.ana], environment: "production")
    #expect(person.sees("Type 1 demo and press Enter to send:"))
    person.types("1")
    #expect(person.presses(.enter) == [])
    person.types(" demo")
    let plan = try #require(person.model.job.plan)
    #expect(
      person.presses(.enter) == [
        .submissions(.submit(plan, name: "fixes", from: person.model.sentDraft, portal: 4_711))
      ])
  }

  @Test func `a reason is asked for beside the number, and goes with the submission`() throws {
    var person = Person.confirming([.ana])
    person.types("1")
    #expect(person.presses(.down) == [])
    #expect(person.sees("Reason, kept in the journal (empty: none):"))
    person.types("Fair,  ticket 12")
    #expect(person.presses(.enter) == [])
    #expect(person.sees("Reason: Fair, ticket 12"))
    #expect(person.model.job.phrase?.typed.text == "1")
    let plan = try #require(person.model.job.plan)
    let origin = SentDraft(
      person.model.document.id, inputs: [InputID(rawValue: 0)], reason: "Fair, ticket 12")
    #expect(
      person.presses(.enter) == [
        .submissions(.submit(plan, name: "fixes", from: origin, portal: 4_711))
      ])
  }

  @Test func `a reason is no confirmation, can be given before, and can be taken back`() {
    var person = Person([.ana])
    person.types("3W")
    person.types("1")
    #expect(person.presses(.enter) == [])
    #expect(person.message == "Reason: 1")
    person.types("S")
    person.hears(person.planned)
    #expect(person.sees("Reason: 1"))
    #expect(person.presses(.enter) == [])
    #expect(person.message == "Not sent. Type 1 and press Enter")
    person.presses(.down, .control("u"), .enter)
    #expect(person.model.job.reason == nil)
    #expect(person.message == "No reason is kept")
    #expect(!person.sees("Reason: 1"))
  }

  @Test func `Esc leaves and keeps what was typed`() {
    var person = Person.confirming([.ana])
    person.types("7")
    person.presses(.escape)
    #expect(person.model.job.phrase?.isTyping == false)
    person.types("2")
    #expect(person.model.screen == .preview)
    person.types("S")
    #expect(person.model.job.phrase?.typed.text == "7")
  }

  @Test func `an edit takes the question back`() {
    var person = Person.confirming([.ana])
    person.types("1")
    person.presses(.escape)
    person.types("1D3")
    #expect(person.model.job.phase == .idle)
    #expect(person.model.job.phrase?.typed.isEmpty != false)
    #expect(person.presses(.enter) == [.plan(.make(person.model.document.inputs, revision: 1))])
  }

  @Test func `suspending takes the question back`() {
    var person = Person.confirming([.ana])
    person.types("1")
    #expect(person.presses(.control("z")) == [.program(.suspend)])
    #expect(person.model.job.phrase?.typed.isEmpty != false)
    person.hears(.terminal(.resumed))
    #expect(person.presses(.enter) == [])
    #expect(person.message == "Type 1 and press Enter to send")
  }

  @Test func `a plan that comes after an edit is not confirmed`() {
    var person = Person([.ana])
    person.types("S")
    let late = person.planned
    person.types("1D")
    person.hears(late)
    #expect(person.model.job.phase == .idle)
    #expect(person.model.screen == .compose)
  }

  @Test func `someone who goes elsewhere while the plan is made is not asked`() {
    var person = Person([.ana])
    person.types("S1")
    person.hears(person.planned)
    #expect(person.model.screen == .compose)
    #expect(person.model.job.phase == .idle)
  }

  @Test func `a locked draft and a read-only profile do not submit, and say why`() {
    var locked = Person([.ana], isLocked: true)
    #expect(locked.types("S") == [])
    #expect(locked.message == "read-only: this draft is open in another program")
    var reading = Person([.ana])
    reading.model.connection.isReadOnly = true
    #expect(reading.types("S") == [])
    #expect(reading.message == "read-only: profile demo does not allow sending")
  }

  @Test func `with nothing to send the plan is shown instead`() {
    let person = Person.confirming([.bob])
    #expect(person.model.screen == .preview)
    #expect(person.message == "Nothing to send: every contact has errors")
  }

  @Test func `with a refused token nothing is asked to be confirmed`() {
    var person = Person.confirming([.ana])
    person.presses(.escape)
    person.model.connection.portal = .refused(why: "HubSpot does not accept the token (401)")
    person.types("S")
    #expect(person.message == "Nothing can be sent: HubSpot does not accept the token (401)")
    #expect(person.model.context != .confirmation)
    person.model.connection.portal = .known(4711)
    person.types("S")
    #expect(person.message != "Nothing can be sent: HubSpot does not accept the token (401)")
  }

  @Test func `an unknown portal is said`() {
    var person = Person.confirming([.ana])
    person.model.connection.portal = .unknown(why: "the token lacks a right")
    #expect(person.sees("in SANDBOX (portal unknown)"))
    #expect(person.sees("⚠ Cannot reach the portal: the token lacks a right"))
  }
}
