import ContactsModel
import Drafts
import Testing

struct AssociationTypeTableTests {
  private let table = AssociationTypeTable.builtIn

  @Test func `the unlabelled types of the common objects are known`() {
    #expect(table.defaultType(for: "company")?.typeID == 279)
    #expect(table.defaultType(for: "deal")?.typeID == 4)
    #expect(table.defaultType(for: "ticket")?.typeID == 15)
    #expect(table.defaultType(for: "contact")?.typeID == 449)
    #expect(table.defaultType(for: "2-123456") == nil)
  }

  @Test func `the types of an object stand with the unlabelled first`() {
    #expect(table.types(to: "company").map(\.typeID) == [279, 1, 931])
    #expect(table.types(to: "company").map(\.label) == [nil, "Primary", "Billing contact"])
    #expect(table.types(to: "quote").map(\.typeID) == [70, 703, 1227])
  }

  @Test(arguments: ["company", "Company", "COMPANIES", "companies", "0-2"])
  func `an object is found by any of its names`(name: String) {
    #expect(table.object(named: name)?.name == "company")
  }

  @Test func `every object has an unlabelled type and every type an object`() {
    #expect(table.objects.allSatisfy { table.defaultType(for: $0.name) != nil })
    #expect(table.entries.allSatisfy { entry in table.objects.contains { $0.name == entry.object } })
    #expect(table.entries.count == 29)
    #expect(Set(table.entries.map(\.typeID)).count == 29)
  }

  @Test func `ids of the opposite direction are explained and have a right one`() {
    #expect(table.object(ofReversed: 280) == "company")
    #expect(table.opposite(of: 280) == 279)
    #expect(table.opposite(of: 2) == 1)
    #expect(table.opposite(of: 702) == 703)
    #expect(table.object(ofReversed: 279) == nil)
    #expect(table.opposite(of: 279) == nil)
  }

  @Test func `the labels of a portal join the table, known ones once`() {
    let partner = AssociationTypeEntry(
      object: "company", category: .userDefined, typeID: 36, label: "Partner")
    let known = AssociationTypeEntry(object: "company", category: .hubspotDefined, typeID: 279, label: nil)
    let portal = table.adding([partner, known])
    #expect(portal.types(to: "company").count == 4)
    #expect(portal.entry(of: AssociationType(.userDefined, 36)) == partner)
    #expect(portal.hubspotDefined(36) == nil)
  }
}
