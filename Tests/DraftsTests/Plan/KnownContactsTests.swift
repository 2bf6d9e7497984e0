import ContactsModel
import Drafts
import Testing

struct KnownContactsTests {
  private let known = KnownContacts([
    ContactRecord(
      id: "7",
      properties: [
        RecordProperty("email", "Ann@there.example"),
        RecordProperty("hs_additional_emails", "a@there.example; AN@there.example"),
      ]),
    ContactRecord(id: nil, properties: [RecordProperty("email", "bob@there.example")]),
    ContactRecord(id: "9", properties: []),
  ])

  @Test(arguments: ["ann@there.example", "A@there.example", "an@THERE.example"])
  func `a contact is known by each of its addresses, in capitals or not`(email: String) {
    #expect(known.contact(under: email)?.id == "7")
  }

  @Test func `the ids go by the index of the input; one that was not told is empty`() {
    let ids = known.ids(of: [
      (index: 0, email: "new@there.example"), (index: 4, email: "ann@there.example"),
      (index: 5, email: "bob@there.example"),
    ])
    #expect(ids == [4: "7", 5: ""])
  }

  @Test func `a plan asks for the e-mails of what it sends, and of what it skipped`() {
    let contacts = ["a@b.co", "", "c@d.co", "no address"].map {
      contact(["email": $0, "firstname": "Ann"])
    }
    let emails = Plan.make(contacts: contacts, existing: [0: "7"]).emails
    #expect(emails.map(\.index) == [2, 0])
    #expect(emails.map(\.email) == ["c@d.co", "a@b.co"])
  }
}
