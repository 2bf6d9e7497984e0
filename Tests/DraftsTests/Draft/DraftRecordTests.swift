import ContactsModel
import Drafts
import Testing

struct DraftRecordTests {
  @Test func `a record reads as plain JSON`() {
    let edit = Edit(.deleteContacts(2), [Splice(at: 3, removing: 2, inserting: [])])
    let text = String(decoding: DraftRecord.edit(edit).jsonBytes(), as: UTF8.self)
    #expect(
      text == #"{"do":"edit","label":["deleteContacts",2],"splices":[{"at":3,"removing":2,"inserting":[]}]}"#)
    #expect(String(decoding: DraftRecord.undo.jsonBytes(), as: UTF8.self) == #"{"do":"undo"}"#)
  }

  @Test(
    arguments: [
      .addContact, .duplicateContacts(3), .deleteContacts(1), .setProperty("a\nb"), .addProperty(""),
      .removeProperty("ü"), .addAssociation, .setAssociation, .removeAssociation, .importContacts(7),
      .setOnAll("a\nb", 3), .clearFromAll("", 1), .fillFromFirst("ü", 2), .replaceText(9), .switchOff("ü"),
      .switchOn(""),
    ] as [EditLabel])
  func `every label comes back`(label: EditLabel) throws {
    let record = DraftRecord.edit(Edit(label, []))
    #expect(try DraftRecord(jsonBytes: record.jsonBytes()) == record)
  }

  @Test func `inputs come back with identity, hints, duplicates and placeholders`() throws {
    let type = AssociationType(category: AssociationCategory(rawValue: "?"), typeID: .text("279"))
    let contact = ContactInput(
      properties: [Property("a", "1"), Property("a", "2"), Property("", "\u{0}")],
      associations: [Association(recordID: "", types: [type, AssociationType(.work, 279)])],
      objectWriteTraceID: "t")
    let hints = InputHints(
      associations: [
        nil, AssociationHint(object: "company", recordName: "Acme", labels: [nil, "Primary"]),
      ], off: [SwitchedOffProperty(Property("ü\n", "\u{0}"), position: 3)])
    let input = DraftInput(id: InputID(rawValue: .max), contact: contact, hints: hints)
    let decoded = try DraftCoding.decode(DraftCoding.encode([input]))
    #expect(decoded.map(\.id) == [input.id])
    #expect(decoded.map(\.contact) == [contact])
    #expect(decoded.map(\.hints) == [hints])
  }

  @Test(arguments: hostileTexts)
  func `hostile text comes back`(text: String) throws {
    let input = DraftInput(
      id: InputID(rawValue: 1), contact: ContactInput(properties: [Property(text, text)]))
    #expect(try DraftCoding.decode(DraftCoding.encode([input])) == [input])
  }

  @Test(arguments: [
    "", "{", "[]", "{}", #"{"do":"dance"}"#, #"{"do":"edit"}"#, #"{"do":"edit","label":["x"],"splices":[]}"#,
    #"{"do":"edit","label":["addContact"],"splices":[{"at":"x"}]}"#,
    #"{"do":"edit","label":["addContact"],"splices":[{"at":0,"removing":0,"inserting":[{"id":-1}]}]}"#,
    #"{"do":"edit","label":["addContact"],"splices":[{"at":99999999999999999999,"removing":0,"inserting":[]}]}"#,
    #"{"do":"bulk","of":[]}"#, #"{"do":"bulk","set":["city"],"of":[0,1]}"#,
    #"{"do":"bulk","set":["city","Ulm"]}"#, #"{"do":"bulk","clear":"city","of":[0]}"#,
    #"{"do":"bulk","clear":"city","of":[2,1]}"#, #"{"do":"bulk","fill":[1],"of":[0,1]}"#,
    #"{"do":"bulk","make":[[1,2,"a"]],"of":[0,1]}"#,
  ])
  func `damaged records are errors`(text: String) {
    #expect(throws: DraftCodingError.self) { try DraftRecord(jsonBytes: Array(text.utf8)) }
  }

  @Test func `damaged chunks are errors`() {
    #expect(throws: DraftCodingError.form) { try DraftCoding.decode(Array(#"[{"id":1}]"#.utf8)) }
    #expect(throws: DraftCodingError.self) { try DraftCoding.decode(Array("[".utf8)) }
    let value = #"[{"id":1,"contact":{"properties":{"a":1},"associations":[]}}]"#
    #expect(throws: DraftCodingError.form) { try DraftCoding.decode(Array(value.utf8)) }
  }

  @Test func `a record cut at any byte is an error`() {
    let whole = DraftRecord.edit(draft(2).editToAddContact(at: 1, contact: contact(1))).jsonBytes()
    for count in 0..<whole.count {
      #expect(throws: DraftCodingError.self) { try DraftRecord(jsonBytes: Array(whole[..<count])) }
    }
  }
}
