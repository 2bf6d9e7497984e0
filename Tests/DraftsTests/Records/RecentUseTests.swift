import ContactsModel
import Drafts
import HostileText
import Testing

struct RecentUseTests {
  private let acme = FoundRecord(object: "company", id: "9101", name: "Acme", detail: "acme.example")

  @Test func `what was used last comes first, once, and in its own portal only`() {
    var recent = RecentUse()
    recent.use(property: "phone")
    recent.use(property: "email")
    recent.use(property: "phone")
    recent.use(acme, in: 1)
    recent.use(FoundRecord(object: "deal", id: "9101"), in: 1)
    recent.use(FoundRecord(object: "company", id: "7", name: "Seven"), in: 1)
    recent.use(acme, in: 1)
    recent.use(acme, in: 2)
    #expect(recent.properties == ["phone", "email"])
    #expect(recent.records(of: "company", in: 1).map(\.id) == ["9101", "7"])
    #expect(recent.records(of: "company", in: 3) == [])
  }

  @Test func `the list stays short`() {
    var recent = RecentUse()
    for number in 0..<100 {
      recent.use(property: "p\(number)")
      recent.use(FoundRecord(object: "company", id: String(number)), in: 1)
    }
    #expect(recent.properties.count == 12 && recent.properties.first == "p99")
    #expect(recent.records(of: "company", in: 1).count == 60)
  }

  @Test(arguments: HostileText.all)
  func `what is written is read back`(hostile: HostileText) {
    var recent = RecentUse(properties: [hostile.text])
    recent.use(FoundRecord(object: "company", id: "1", name: hostile.text, detail: hostile.text), in: 4_711)
    recent.use(FoundRecord(object: "2-4410", id: "8801"), in: 4_711)
    #expect(RecentUse(jsonBytes: recent.jsonBytes()) == recent)
  }

  @Test(arguments: ["", "[]", "{", "nonsense"])
  func `a damaged list is none`(text: String) {
    #expect(RecentUse(jsonBytes: Array(text.utf8)) == nil)
  }

  @Test func `records that are not whole are left out`() {
    let text = #"{"records":[{"portal":1,"object":"company"},{"portal":1,"object":"company","id":"2"},7]}"#
    #expect(RecentUse(jsonBytes: Array(text.utf8))?.records(of: "company", in: 1).map(\.id) == ["2"])
  }

  @Test func `a record is named by what people call it`() {
    let contact = ContactRecord(
      id: "70101",
      properties: [
        RecordProperty("firstname", "Lena"), RecordProperty("lastname", nil),
        RecordProperty("email", "lena@nordwind.example"),
      ], archived: .value(true))
    #expect(
      FoundRecord(contact, of: "contact")
        == FoundRecord(
          object: "contact", id: "70101", name: "Lena", detail: "lena@nordwind.example", isArchived: true))
    #expect(FoundRecord(ContactRecord(), of: "company") == nil)
    #expect(FoundRecord(ContactRecord(id: "8"), of: "2-4410") == FoundRecord(object: "2-4410", id: "8"))
  }

  @Test func `paths name an object by its plural, and a custom one by its type id`() {
    let table = AssociationTypeTable.builtIn
    #expect(["company", "postal_mail", "2-4410"].map(table.path) == ["companies", "postal_mail", "2-4410"])
  }
}
