import ContactsModel
import Drafts
import TerminalUI
import Testing

@testable import Composer

struct OwnerTests {
  private static let owners = [
    Owner(id: "550118", email: "ayse.demir@portal.example", firstName: "Ayşe", lastName: "Demir"),
    Owner(id: "550121", email: "tomas@portal.example", firstName: "Tomas", lastName: "Lindqvist"),
    Owner(id: "550199", email: "gone@portal.example", archived: .value(true)),
  ]

  /// Someone in the field of a contact's owner, with the owners read.
  private func picking() -> Person {
    var person = Person([.ana], size: Size(columns: 120, rows: 40))
    person.types("p")
    person.types("hubspot_owner_id")
    person.presses(.enter)
    person.hears(.portal(.ownersArrived(Self.owners)))
    return person
  }

  @Test func `the owners are asked for when a field needs them, and once`() {
    var person = Person([.ana])
    person.types("p")
    person.types("hubspot_owner_id")
    #expect(person.presses(.enter).contains(.portal(.fetchOwners)))
    #expect(person.types("x") == [])
    #expect(person.sees("in digits; its name when"))
    person.hears(.portal(.ownersArrived(Self.owners)))
    #expect(person.presses(.backspace) == [])
    #expect(person.sees("550118"))
    #expect(person.sees("550118  (Ayşe Demir, ayse.demir@portal"))
    #expect(!person.sees("gone@portal.example"))
  }

  @Test(arguments: ["Tomas", "lindqvist", "tomas@portal.example", "550121"])
  func `an owner is taken by name, e-mail or id, and stored by id`(text: String) {
    var person = picking()
    person.types(text)
    person.presses(.enter)
    #expect(person.contacts[0].value(of: "hubspot_owner_id") == "550121")
    #expect(person.sees("550121  (Tomas Lindqvist, tomas@portal"))
  }

  @Test func `an owner is chosen from the list`() {
    var person = picking()
    person.presses(.down, .enter)
    #expect(person.contacts[0].value(of: "hubspot_owner_id") == "550118")
  }

  @Test func `an id that is in no list is kept as typed, without a problem`() {
    var person = picking()
    person.types("777")
    person.presses(.enter)
    #expect(person.contacts[0].value(of: "hubspot_owner_id") == "777")
    #expect(person.model.document.problems.counts.errors == 0)
  }

  @Test func `without a connection the id is typed, and that is said`() {
    var person = Person([.ana], size: Size(columns: 120, rows: 40))
    person.hears(.portal(.answered(.unknown(why: "no token"))))
    person.types("p")
    person.types("hubspot_owner_id")
    #expect(person.presses(.enter) == [])
    #expect(person.sees("no connection to find it by name"))
  }

  @Test func `other properties of the portal can be owners too`() {
    var person = Person([.ana], size: Size(columns: 120, rows: 40))
    var definition = PropertyDefinition(
      name: "second_owner", label: "Second owner", type: .enumeration, fieldType: .select)
    definition.referencedObjectType = "OWNER"
    definition.externalOptions = .value(true)
    person.hears(.portal(.definitionsArrived([definition])))
    person.adds("second_owner", "x")
    #expect(person.effects.contains(.portal(.fetchOwners)))
  }
}
