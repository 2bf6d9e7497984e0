import ContactsModel
import Drafts
import TerminalUI
import Testing

@testable import Composer

struct RecordNameCacheTests {
  private let nordwind = RecordReference(object: "company", id: "9101")

  @Test func `the later name of a record counts`() {
    var names = RecordNameCache()
    names.take([nordwind: "Nordwind"])
    names.take([nordwind: "Nordwind GmbH"])
    #expect(names.name(of: nordwind) == "Nordwind GmbH")
    #expect(names.name(of: RecordReference(object: "deal", id: "9101")) == nil)
  }

  private static func linked(_ email: String, to company: String) -> ContactInput {
    ContactInput(
      properties: [Property("email", email)],
      associations: [Association(recordID: company, types: [AssociationType(.hubspotDefined, 279)])])
  }

  @Test func `names are asked for while one composes, once, for the contacts near too`() {
    var person = Person(
      [Self.linked("ana@a.example", to: "9101"), Self.linked("bo@a.example", to: "9102"), .ana],
      size: Size(columns: 120, rows: 40))
    #expect(person.types("j") == [.portal(.fetchRecordNames(object: "company", ids: ["9102", "9101"]))])
    #expect(person.types("k") == [])
    person.hears(.portal(.recordNamesArrived([nordwind: "Nordwind GmbH"])))
    #expect(person.screen.contains { $0.contains("company 9101") && $0.contains("Nordwind GmbH") })
    #expect(person.types("jjk") == [])
    person.types("kt")
    #expect(person.sees("linked to company 9101 Nordwind GmbH"))
  }

  @Test func `without a portal nobody is asked`() {
    var person = Person([Self.linked("ana@a.example", to: "9101")])
    person.hears(.portal(.answered(.unknown(why: "no token"))))
    #expect(person.types("jk") == [])
  }

  @Test func `a name stands beside the id in Compose and Preview as soon as the portal said it`() {
    let linked = ContactInput(
      properties: [Property("email", "ana@nordwind.example")],
      associations: [Association(recordID: "9101", types: [AssociationType(.hubspotDefined, 279)])])
    var person = Person([linked], size: Size(columns: 120, rows: 40))
    person.checksAreAnswered = false
    person.types("P")
    person.hears(person.planned)
    var answer = PlanAnswer()
    answer.names = [nordwind: "Nordwind GmbH"]
    person.hears(.plan(.checked(answer, revision: 0)))
    #expect(person.screen.contains { $0.contains("\"9101\"") && $0.contains("Nordwind GmbH") })
    person.types("1")
    #expect(person.screen.contains { $0.contains("company 9101") && $0.contains("Nordwind GmbH") })
  }
}
