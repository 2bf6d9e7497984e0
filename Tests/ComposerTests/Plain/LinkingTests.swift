import ContactsModel
import Drafts
import Testing

@testable import Composer

struct LinkingTests {
  private static let company = AssociationType(.hubspotDefined, 279)

  @Test func `a record is linked with several types, one by its number and one by its id`() {
    var dialogue = Dialogue([.ana])
    #expect(dialogue.answers("1", "1", "4") == [.portal(.fetchLabels(object: "company"))])
    #expect(dialogue.composer.isWaiting)
    dialogue.hears(.portal(.labelsArrived([], object: "company")))
    #expect(dialogue.heard.prefix(2) == ["Link to which object?", "1 company"])
    dialogue.answers("1", "9101", "1")
    #expect(dialogue.heard.first == "Which type in HUBSPOT_DEFINED?")
    dialogue.answers("1", "2", "2")
    #expect(dialogue.heard.first == "Which type in USER_DEFINED?")
    dialogue.answers("1")
    #expect(dialogue.prompt == "Type id: ")
    dialogue.answers("36")
    #expect(
      dialogue.heard.prefix(5) == [
        "Link a record to #1", "Object: company", "Record id: 9101",
        "Type: Company, no label, HUBSPOT_DEFINED 279",
        "Type: USER_DEFINED 36",
      ])
    dialogue.answers("1")
    #expect(dialogue.heard.first == "Linked ana@fabrika.example")
    #expect(
      dialogue.contacts[0].associations == [
        Association(recordID: "9101", types: [Self.company, AssociationType(.userDefined, 36)])
      ])
    dialogue.answers("3")
    #expect(
      dialogue.heard == [
        "Associations of #1 (1)", "1 company 9101: Company, no label, HUBSPOT_DEFINED 279",
        "and USER_DEFINED 36",
        "0 Back",
      ])
  }

  @Test func `what is missing is asked next, and a wrong id keeps the question`() {
    var dialogue = Dialogue([.ana], portal: .unknown(why: "no token"))
    dialogue.answers("1", "1", "4", "2")
    #expect(dialogue.prompt == "Record id: ")
    dialogue.answers("77", "4", "1", "x")
    #expect(dialogue.heard == [#""x" is not a type id: type digits, from 1 to 2147483647"#])
    #expect(dialogue.prompt == "Type id: ")
    dialogue.answers("")
    #expect(dialogue.heard.contains("Type: none yet"))
    dialogue.answers("1")
    #expect(dialogue.heard.first == "Which category?" && dialogue.contacts == [.ana])
  }

  @Test func `going back links nothing`() {
    var dialogue = Dialogue([.ana], portal: .unknown(why: "no token"))
    #expect(dialogue.answers("1", "1", "4", "0", "0") == [])
    #expect(dialogue.heard.first == "Nothing is linked.")
    #expect(dialogue.composer.model.overlays.isEmpty && dialogue.contacts == [.ana])
  }

  @Test func `an association is changed and deleted`() {
    var dialogue = Dialogue([.bob], portal: .unknown(why: "no token"))
    dialogue.answers("1", "1", "3", "1", "1", "5", "9002", "1")
    #expect(dialogue.heard.first == "Link changed")
    #expect(dialogue.contacts[0].associations == [Association(recordID: "9002", types: [Self.company])])
    dialogue.answers("2")
    #expect(dialogue.contacts[0].associations == [])
  }

  @Test func `labels that were waited for are there, and Ctrl-C waits no longer`() {
    var dialogue = Dialogue([.ana])
    dialogue.answers("1", "1", "4")
    dialogue.hears(

      .portal(
        .labelsArrived(
          [AssociationLabel(category: .userDefined, typeID: .value(36), label: "Billing desk")],
          object: "company")))
    dialogue.answers("1", "9101", "2")
    #expect(dialogue.heard[1] == "1 Billing desk, USER_DEFINED 36")
    var other = Dialogue([.ana])
    other.answers("1", "1", "4")
    other.interrupts()
    #expect(other.heard.prefix(2) == ["No longer waiting.", "Link to which object?"])
    #expect(!other.composer.isWaiting)
  }

  @Test func `the portal is waited for before its labels are asked`() {
    var dialogue = Dialogue([.ana], portal: .notAsked)
    #expect(
      dialogue.effects == [
        .submissions(.findInterrupted), .portal(.ask),
      ])
    #expect(dialogue.answers("1", "1", "4") == [])
    #expect(dialogue.heard == ["Asking which portal this is. Ctrl-C skips this."])
    #expect(dialogue.composer.isWaiting)
    #expect(dialogue.answers("1") == [])
    #expect(
      dialogue.hears(.portal(.answered(.known(1)))) == [
        .portal(.recallSchema(portal: 1)), .portal(.fetchLabels(object: "company")),
      ])
    #expect(dialogue.composer.isWaiting)
  }

  @Test func `Ctrl-C goes on without the portal`() {
    var dialogue = Dialogue([.ana], portal: .notAsked)
    dialogue.answers("1", "1", "4")
    #expect(dialogue.interrupts() == [])
    #expect(dialogue.heard.prefix(2) == ["Link to which object?", "1 company"])
    dialogue.answers("0", "0", "0", "0", "5")
    #expect(dialogue.prompt == "Type 1 to send: ")
    #expect(dialogue.heard.contains { $0.hasSuffix("in SANDBOX (portal unknown) (profile demo).") })
  }
}
