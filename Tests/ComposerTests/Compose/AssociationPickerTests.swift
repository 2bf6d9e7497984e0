import ContactsModel
import Drafts
import TerminalUI
import Testing

@testable import Composer

struct AssociationPickerTests {
  @Test func `two types of two categories by typed ids, step by step`() {
    var person = Person([.ana])
    person.types("L9001")
    person.presses(.enter, .end, .right)
    person.types("36 ")
    person.presses(.right)
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
    person.presses(.backTab, .end)
    for category in ["HUBSPOT_DEFINED", "USER_DEFINED", "INTEGRATOR_DEFINED", "WORK"] {
      #expect(person.sees("[\(category)]"))
      person.presses(.right)
    }
  }

  @Test func `labels of all categories are in one list`() {
    var person = Person([.ana])
    person.types("L")
    let labels = [
      AssociationLabel(category: .userDefined, typeID: .value(36), label: "Buyer"),
      AssociationLabel(category: .integratorDefined, typeID: .value(71), label: "Synced"),
    ]
    person.hears(.portal(.labelsArrived(labels, object: "company")))
    #expect(person.sees("Company, no label  HUBSPOT_DEFINED 279"))
    #expect(person.sees("Buyer  USER_DEFINED 36") && person.sees("Synced  INTEGRATOR_DEFINED 71"))
    person.types("9001")
    person.presses(.enter, .end, .up)
    person.types(" ")
    person.presses(.up)
    person.types(" ")
    person.presses(.enter)
    #expect(
      person.contacts[0].associations.first?.types == [
        AssociationType(.integratorDefined, 71), AssociationType(.userDefined, 36),
      ])
  }

  @Test func `nothing is asked while one walks the objects`() {
    var person = Person([.ana])
    #expect(person.types("L") == [.portal(.fetchLabels(object: "company"))])
    person.types("nord")
    person.waitsForDeadline()
    let before = person.effects.count
    person.presses(.tab)
    for _ in 0..<20 {
      #expect(!person.presses(.right).contains { $0.asksPortal })
      #expect(!person.waitsForDeadline().contains { $0.asksPortal })
    }
    person.presses(.home)
    #expect(!person.effects[before...].contains { $0.asksPortal })
    while !person.sees("[deal]") { person.presses(.right) }
    #expect(person.presses(.backTab) == [.portal(.fetchLabels(object: "deal"))])
    #expect(person.waitsForDeadline() == [.portal(.findRecords(object: "deal", text: "nord"))])
  }

  @Test func `a labelled type is marked with Space and written with its id`() {
    var person = Person([.ana])
    person.types("L9001")
    person.presses(.enter)
    person.types(" ")
    person.presses(.enter)
    #expect(
      person.contacts[0].associations == [
        Association(recordID: "9001", types: [AssociationType(.hubspotDefined, 279)])
      ])
  }

  @Test func `a link without a record id is refused, and says what to type`() {
    var person = Person([.ana])
    person.types("L")
    person.presses(.enter)
    #expect(person.message == "Type the id of the record to link")
    person.presses(.tab, .tab, .enter)
    #expect(person.message == "Type the id of the record to link")
    #expect(person.contacts == [.ana])
  }

  @Test(arguments: ["0", "2147483648", "99999999999999999999"])
  func `a type id outside a positive 32-bit integer is refused and stays on screen`(id: String) {
    var person = Person([.ana])
    person.types("L9001")
    person.presses(.enter)
    person.types(id)
    person.presses(.enter)
    #expect(person.message.contains("is not a type id"))
    #expect(person.sees(id.count > 11 ? String(id.suffix(8)) : id))
  }

  @Test func `Down walks the steps, and digits go where ids are typed`() {
    var person = Person([.ana])
    person.types("L9001")
    person.presses(.down, .down)
    person.types("279")
    person.presses(.enter)
    #expect(
      person.contacts[0].associations == [
        Association(recordID: "9001", types: [AssociationType(.hubspotDefined, 279)])
      ])
  }

  @Test func `Esc forgets what was half chosen`() {
    var person = Person([.ana])
    person.types("L9001")
    person.presses(.enter)
    person.types(" ")
    person.presses(.escape)
    #expect(person.contacts == [.ana])
    person.types("L")
    #expect(!person.sees("9001") && !person.sees("[x]"))
  }

  @Test func `one record is linked to all marked contacts in one step`() {
    var person = Person([.ana, .bob])
    person.types("  L7")
    person.presses(.enter, .enter)
    #expect(person.contacts.map { $0.associations.last?.recordID } == ["7", "7"])
    person.types("u")
    #expect(person.contacts == [.ana, .bob])
  }

  @Test func `a type id that was taken by mistake can be unmarked`() {
    var person = Person([.ana])
    person.types("L9001")
    person.presses(.enter, .end, .right)
    person.types("36 71 ")
    person.presses(.up, .up)
    person.types(" ")
    person.presses(.enter)
    #expect(person.contacts[0].associations.first?.types == [AssociationType(.userDefined, 71)])
  }

  @Test func `Space on an id that is none says why`() {
    var person = Person([.ana])
    person.types("L")
    person.presses(.backTab)
    person.types("0 ")
    #expect(person.message == "\"0\" is not a type id: type digits, from 1 to 2147483647")
  }

  @Test func `types of one object do not go to another`() {
    var person = Person([.ana])
    person.types("L")
    person.presses(.backTab)
    person.types(" ")
    #expect(person.sees("\"associationTypeId\":279"))
    person.presses(.backTab, .right)
    #expect(!person.sees("associationTypeId"))
  }

  @Test func `labels that arrive leave the cursor on its line`() {
    var person = Person([.ana])
    #expect(person.types("L") == [.portal(.fetchLabels(object: "company"))])
    person.types("9001")
    person.presses(.enter, .end, .right)
    person.types("36")
    let label = AssociationLabel(category: .userDefined, typeID: .value(40), label: "Board member")
    person.hears(.portal(.labelsArrived([label], object: "company")))
    #expect(person.sees("[ ] Board member  USER_DEFINED 40"))
    person.presses(.enter)
    #expect(person.contacts[0].associations.first?.types == [AssociationType(.userDefined, 36)])
  }

  @Test func `letters that grow when they are raised choose no category`() {
    var person = Person([.ana])
    person.types("L")
    person.presses(.backTab, .end)
    person.types("ßŉ")
    #expect(person.sees("[HUBSPOT_DEFINED]"))
    person.types("w")
    #expect(person.sees("[WORK]"))
  }

  @Test func `a paste where nothing is typed says where it fits`() {
    var person = Person([.ana])
    person.types("L")
    person.presses(.tab)
    person.hears(.terminal(.pasted("9001")))
    #expect(person.message == "A paste fits the record and the type id. Tab goes there")
  }
}

extension Effect {
  fileprivate var asksPortal: Bool {
    switch self {
    case .portal(.stopFinding): false
    case .portal: true
    case .drafts, .files, .plan, .submissions, .program: false
    }
  }
}
