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

  @Test func `Down walks the steps, and digits go where ids are typed`() {
    var person = Person([.ana])
    person.types("L9001")
    person.presses(.down)
    person.types("279")
    person.presses(.enter)
    #expect(
      person.contacts[0].associations == [
        Association(recordID: "9001", types: [AssociationType(.hubspotDefined, 279)])
      ])
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

  @Test func `a type id that was taken by mistake can be unmarked`() {
    var person = Person([.ana])
    person.types("L")
    person.presses(.enter)
    person.types("9001")
    person.presses(.enter, .right, .enter)
    person.types("36 71 ")
    person.presses(.up, .up)
    person.types(" ")
    person.presses(.enter)
    #expect(person.contacts[0].associations.first?.types == [AssociationType(.userDefined, 71)])
  }

  @Test func `Space on an id that is none says why`() {
    var person = Person([.ana])
    person.types("L")
    person.presses(.enter, .enter, .enter)
    person.types("0 ")
    #expect(person.message == "\"0\" is not a type id: type digits, from 1 to 2147483647")
  }

  @Test func `types of one object do not go to another`() {
    var person = Person([.ana])
    person.types("L")
    person.presses(.backTab)
    person.types(" ")
    #expect(person.sees("\"associationTypeId\":279"))
    person.presses(.tab, .right)
    #expect(!person.sees("associationTypeId"))
  }

  @Test func `labels that arrive leave the cursor on its line`() {
    var person = Person([.ana])
    #expect(person.types("L") == [.portal(.fetchLabels(object: "company"))])
    person.presses(.enter)
    person.types("9001")
    person.presses(.enter, .right, .enter)
    person.types("36")
    let label = AssociationLabel(category: .userDefined, typeID: .value(40), label: "Board member")
    person.hears(.portal(.labelsArrived([label], object: "company")))
    #expect(person.sees("[ ] Board member  40"))
    person.presses(.enter)
    #expect(person.contacts[0].associations.first?.types == [AssociationType(.userDefined, 36)])
  }

  @Test func `letters that grow when they are raised choose no category`() {
    var person = Person([.ana])
    person.types("L")
    person.presses(.enter, .enter)
    person.types("ßŉ")
    #expect(person.sees("[HUBSPOT_DEFINED]"))
    person.types("w")
    #expect(person.sees("[WORK]"))
  }

  @Test func `a paste where nothing is typed says where it fits`() {
    var person = Person([.ana])
    person.types("L")
    person.hears(.terminal(.pasted("9001")))
    #expect(person.message == "A paste fits the record id and the type id. Tab goes there")
  }
}
