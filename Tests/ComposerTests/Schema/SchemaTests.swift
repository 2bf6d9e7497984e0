import ContactsModel
import Drafts
import TerminalUI
import Testing

@testable import Composer

struct SchemaTests {
  private static let day: Int64 = 24 * 60 * 60 * 1_000
  private static let tea = PropertyDefinition(
    name: "favourite_tea", label: "Favourite tea", type: .enumeration, fieldType: .select)
  private static let label = AssociationLabel(
    category: .userDefined, typeID: .value(40), label: "Board member")

  /// Someone whose portal has just been told, at a time of day.
  private func connected(_ contacts: [ContactInput] = [.ana]) -> Person {
    var person = Person(contacts)
    person.waits(milliseconds: 10 * Self.day)
    person.hears(.portal(.answered(.known(4_711))))
    return person
  }

  private func remembered(_ age: Int64, in person: Person) -> RememberedSchema {
    let readAt = person.model.now - age
    return RememberedSchema(
      definitions: Aged([Self.tea], readAt: readAt), labels: ["company": Aged([Self.label], readAt: readAt)])
  }

  @Test func `what is remembered is asked for once the portal is known, and once only`() {
    var person = Person([.ana])
    #expect(
      person.hears(.portal(.answered(.known(4_711)))) == [.portal(.recallSchema(portal: 4_711))])
    #expect(person.hears(.portal(.answered(.known(4_711)))) == [])
    #expect(person.hears(.portal(.answered(.unknown(why: "no token")))) == [])
  }

  @Test func `remembered properties are used, and their age is shown`() {
    var person = connected()
    let effects = person.hears(
      .portal(.schemaRecalled(remembered(2 * 3_600_000, in: person), portal: 4_711)))
    #expect(effects == [.plan(.useDefinitions([Self.tea]))])
    person.types("p")
    #expect(person.sees("properties loaded 2 h ago"))
    person.types("tea")
    #expect(person.sees("Favourite tea"))
  }

  @Test func `remembered labels are not asked for again`() {
    var person = connected()
    person.hears(.portal(.schemaRecalled(remembered(60_000, in: person), portal: 4_711)))
    #expect(person.types("L") == [])
    #expect(person.sees("labels loaded 1 min ago"))
  }

  @Test func `what is older than a day is used and asked for again`() {
    var person = connected()
    let effects = person.hears(
      .portal(.schemaRecalled(remembered(Self.day + 60_000, in: person), portal: 4_711)))
    #expect(effects == [.portal(.renewDefinitions), .plan(.useDefinitions([Self.tea]))])
    #expect(person.types("L") == [.portal(.fetchLabels(object: "company"))])
    #expect(person.sees("labels loaded 24 h ago"))
  }

  @Test func `where nothing is remembered the portal is asked`() {
    var person = connected()
    #expect(
      person.hears(.portal(.schemaRecalled(RememberedSchema(), portal: 4_711))) == [
        .portal(.renewDefinitions)
      ])
    person.hears(.portal(.definitionsRenewed([Self.tea])))
    person.types("p")
    #expect(person.sees("properties loaded just now"))
  }

  @Test func `a list without any property is not believed`() {
    var person = connected()
    #expect(person.hears(.portal(.definitionsRenewed([]))) == [])
    #expect(person.model.catalogue["email"] != nil)
    #expect(person.model.schema.definitionsReadAt == nil)
  }

  @Test func `what another portal said is not taken`() {
    var person = connected()
    #expect(person.hears(.portal(.schemaRecalled(remembered(0, in: person), portal: 1))) == [])
  }

  @Test func `without a connection the built-in properties stand, and that is said`() {
    var person = Person([.ana], size: Size(columns: 120, rows: 40))
    person.hears(.portal(.answered(.unknown(why: "no token"))))
    person.types("p")
    #expect(person.sees("Add a property to #1: built-in properties (no connection)"))
    person.presses(.escape)
    person.types("L")
    #expect(person.sees("Link a record to #1: built-in labels (no connection)"))
  }

  @Test func `a refused token is no lost connection`() {
    var person = Person([.ana], size: Size(columns: 120, rows: 40))
    person.hears(.portal(.answered(.refused(why: "HubSpot does not accept the token (401)"))))
    #expect(person.sees("TOKEN REFUSED"))
    person.types("p")
    #expect(person.sees("Add a property to #1: built-in properties (the token was refused)"))
    person.presses(.escape)
    person.types("L")
    #expect(person.sees("its id; the token was refused"))
    person.presses(.escape)
    person.types("P")
    #expect(!person.screen.contains { $0.contains("no connection") })
  }

  @Test func `properties that come by themselves leave a plan alone until Compose is back`() {
    var person = connected()
    person.types("P")
    person.hears(person.planned)
    let revision = person.model.document.revision
    #expect(person.hears(.portal(.definitionsRenewed([Self.tea]))) == [])
    #expect(person.model.document.revision == revision)
    #expect(person.types("1").contains(.plan(.useDefinitions([Self.tea]))))
  }

  @Test func `properties that were asked for by hand are newer than remembered ones`() {
    var person = connected()
    person.types("r")
    person.hears(.portal(.definitionsArrived([Self.tea])))
    let old = RememberedSchema(definitions: Aged([], readAt: person.model.now - Self.day * 2))
    #expect(person.hears(.portal(.schemaRecalled(old, portal: 4_711))) == [])
    person.types("p")
    #expect(person.sees("loaded just now"))
  }

  @Test(arguments: [
    (0, "just now"), (59_999, "just now"), (60_000, "1 min ago"), (3_600_000, "1 h ago"),
    (30 * 3_600_000, "30 h ago"), (3 * 86_400_000, "3 days ago"), (-5_000, "just now"),
  ])
  func `ages in words`(age: Int64, words: String) {
    #expect(SchemaState.age(of: 1_000_000_000_000, at: 1_000_000_000_000 + age) == words)
  }
}
