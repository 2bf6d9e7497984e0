import ContactsModel
import Drafts
import TerminalUI
import Testing

@testable import Composer

struct AssociationPickerTests {
  @Test func `two types of two categories by typed ids, step by step`() {
    var person = Person([.ana])
    person.types("L")
    person.presses(.enter)
    person.types("9001")
    person.presses(.enter, .right, .enter)
    person.types("36")
    person.types(" ")
    person.presses(.backTab, .right, .enter)
    person.types("71")
    person.presses(.enter)
    #expect(
      person.contacts[0].associations == [
        Association(
          recordID: "9001",
          types: [AssociationType(.userDefined, 36), AssociationType(.integratorDefined, 71)])
      ])
    #expect(person.model.overlays.isEmpty)
  }

  @Test func `all four categories can be picked`() {
    var person = Person([.ana])
    person.types("L")
    for category in ["HUBSPOT_DEFINED", "USER_DEFINED", "INTEGRATOR_DEFINED", "WORK"] {
      #expect(person.sees(category))
    }
  }

  @Test func `a labelled type is marked with Space and written with its id`() {
    var person = Person([.ana])
    person.types("L")
    person.presses(.enter)
    person.types("9001")
    person.presses(.enter, .enter, .enter)
    #expect(
      person.contacts[0].associations == [
        Association(recordID: "9001", types: [AssociationType(.hubspotDefined, 279)])
      ])
  }

  @Test func `a link without a record id is refused, and says what to type`() {
    var person = Person([.ana])
    person.types("L")
    person.presses(.enter, .enter, .enter, .enter)
    #expect(person.message == "Type the id of the record to link")
    #expect(person.contacts == [.ana])
  }

  @Test(arguments: ["0", "2147483648", "99999999999999999999"])
  func `a type id outside a positive 32-bit integer is refused and stays on screen`(id: String) {
    var person = Person([.ana])
    person.types("L")
    person.presses(.enter)
    person.types("9001")
    person.presses(.enter, .enter)
    person.types(id)
    person.presses(.enter)
    #expect(person.message.contains("is not a type id"))
    #expect(person.sees(id.count > 11 ? String(id.suffix(8)) : id))
  }

  @Test func `what was typed into a closed picker is there when it opens again`() {
    var person = Person([.ana])
    person.types("L")
    person.presses(.enter)
    person.types("9001")
    person.presses(.escape)
    #expect(person.contacts == [.ana])
    person.types("L")
    #expect(person.sees("9001"))
  }

  @Test func `one record is linked to all marked contacts in one step`() {
    var person = Person([.ana, .bob])
    person.types("  L")
    person.presses(.enter)
    person.types("7")
    person.presses(.enter, .enter, .enter)
    #expect(person.contacts.map { $0.associations.last?.recordID } == ["7", "7"])
    person.types("u")
    #expect(person.contacts == [.ana, .bob])
  }
}
