import ContactsModel
import Drafts
import Testing

struct KeyedInputTests {
  private let lena = ExistingContact(
    id: "70101",
    values: [
      Property("email", "lena@nordwind.example"), Property("hs_additional_emails", "old@nordwind.example"),
      Property("city", "Köln"), Property("lifecyclestage", "lead"),
    ], readAt: "2026-11-29T10:00:00Z")

  /// What a body for editing holds.
  private func imported(_ body: [UInt8]) throws -> ImportedDraft {
    var options = ImportOptions()
    options.namesContacts = true
    var importer = Importer(.json, options: options)
    importer.consume(body)
    return try importer.finish()
  }

  private func keyed(_ properties: (String, String)...) -> KeyedInput {
    KeyedInput(ContactInput(properties: properties.map { Property($0, $1) }))
  }

  @Test func `an id goes before an email, which then is a value`() {
    let byID = keyed(("email", "new@nordwind.example"), ("hs_object_id", " 70101 "))
    #expect(byID.key == "70101")
    #expect(byID.properties == [Property("email", "new@nordwind.example")])
    let byEmail = keyed(("email", "Lena@nordwind.example"), ("city", "Bergen"))
    #expect(byEmail.name == "Lena@nordwind.example")
    #expect(byEmail.properties == [Property("city", "Bergen")])
    #expect(
      keyed(("id", "7"), ("hs_object_id", ""), ("city", "x")) == keyed(("hs_object_id", "7"), ("city", "x")))
    #expect([keyed(("city", "x")).name, keyed(("hs_object_id", "abc")).name] == [nil, nil])
  }

  @Test(arguments: [
    (["Record ID", "First Name"], "Record ID"), (["id", "lifecyclestage"], "id"),
    (["Email", "Contact ID"], "Contact ID"), (["ID", "Record ID"], "Record ID"),
    (["Email", "Company ID", "Kid"], nil),
  ])
  func `the column with the ids is known by its title`(_ titles: [String], _ title: String?) {
    #expect(KeyedInput.title(in: titles) == title)
  }

  @Test func `an input changes its contact, and what it does not name stays`() {
    let inputs = KeyedInputs(
      [
        keyed(("hs_object_id", "70101"), ("city", "Bergen"), ("lifecyclestage", "lead")),
        keyed(("email", "OLD@nordwind.example"), ("city", "")), keyed(("hs_object_id", "70101")),
      ], found: FoundContacts(contacts: [lena])
    ).inputs
    #expect(
      inputs.map(\.update) == [
        ContactUpdate(id: "70101", properties: [Property("city", "Bergen")]),
        ContactUpdate(id: "70101", properties: [Property("city", "")]),
        ContactUpdate(id: "70101", properties: []),
      ])
  }

  @Test func `links that go, and labels, come back out of the body of a draft`() throws {
    let (plain, label) = (AssociationType(.hubspotDefined, 279), AssociationType(.userDefined, 36))
    let linked = lena.with(
      ExistingLinks(
        objects: ["company"],
        links: [
          ExistingLink(object: "company", association: Association(recordID: "1", types: [plain, label])),
          ExistingLink(object: "company", association: Association(recordID: "2", types: [plain])),
        ]))
    var input = DraftInput(id: InputID(rawValue: 0), changing: linked)
    input.contact.associations = [
      Association(recordID: "1", types: [plain]), Association(recordID: "3", types: [label]),
    ]
    input.hints.associations = [nil, AssociationHint(object: "company")]
    var body: [UInt8] = []
    #expect(DraftExport.write(InputList([input]), as: .json) { body += $0 }.isEmpty)
    #expect(
      String(decoding: body, as: UTF8.self).contains(
        #""unlink":[{"object":"company","to":{"id":"1"},"types":[{"associationCategory":"USER_DEFINED","associationTypeId":36}]},{"object":"company","to":{"id":"2"}}]"#
      ))
    let imported = try self.imported(body)
    #expect(imported.problems.isEmpty)
    let read = imported.draftInputs(countingFrom: InputID(rawValue: 0))[0]
    let back = KeyedInputs(
      [KeyedInput(read, unlinks: imported.unlinks[0] ?? [])], found: FoundContacts(contacts: [linked])
    ).inputs[0]
    #expect(Set(back.linkChanges()) == Set(input.linkChanges()))
    #expect(input.linkChanges().count == 3)
    // A draft is read without a file.
    let drafted = KeyedInputs([KeyedInput(input)], found: FoundContacts(contacts: [linked])).inputs[0]
    #expect(Set(drafted.linkChanges()) == Set(input.linkChanges()))
    #expect(
      DraftExport.write(InputList([input]), as: .csv) { _ in }.map(\.kind).contains(.unlinking))
  }

  @Test func `a link that is to go has to say which one`() throws {
    let text = #"{"inputs":[{"id":"7","unlink":[{"to":{"id":"1"}},{"object":"company"}]}]}"#
    let imported = try self.imported(Array(text.utf8))
    #expect(imported.unlinks.isEmpty)
    #expect(imported.problems.filter { $0.severity == .error }.count == 2)
  }

  @Test func `an input without its contact changes and creates nothing`() {
    let joined = KeyedInputs(
      [
        keyed(("hs_object_id", "5"), ("city", "Bergen")), keyed(("email", "gone@b.example"), ("city", "x")),
        keyed(("city", "Bergen")), keyed(("hs_object_id", "abc"), ("city", "x")),
      ], found: FoundContacts(contacts: [lena], missing: ["5", "gone@b.example"]))
    let plan = Plan.make(inputs: joined.inputs, found: joined.problems).changingAlone
    #expect(plan.operation == .update)
    #expect(plan.batches.isEmpty)
    let rules = plan.leftOut.map { $0.problems.filter(\.isError).map(\.rule) }
    #expect(
      rules == [
        [.contactMissing(key: "5")], [.contactMissing(key: "gone@b.example")], [.contactIDMissing],
        [.recordIDForm(value: "abc")],
      ])
  }

  @Test(arguments: [
    ("501\n502\n", ["501", "502"]), ("id\r\n501\r\n501\r\n", ["501"]),
    ("email\nana@fabrika.example\n", ["ana@fabrika.example"]), ("\"Record ID\"\n\"7\"", ["7"]),
    ("501, ana@fabrika.example; 7", ["501", "ana@fabrika.example", "7"]),
    ("id,city\n501,Oslo\n", nil), ("email,city\nana@fabrika.example,Oslo\n", nil), ("", nil),
    (#"{"inputs":[]}"#, nil), ("Ana Petrov\n", nil),
  ])
  func `a file of names alone is a list`(_ text: String, _ names: [String]?) {
    #expect(ContactNameList.names(in: text) == names)
  }

  @Test func `a body that names contacts keeps their ids, where they are wanted`() throws {
    let body = #"""
      {"inputs":[{"id":501,"properties":{"city":"","email":"a@b.example"}},
      {"idProperty":"email","id":"c@d.example","properties":{"city":"Oslo"}}]}
      """#
    let imported = try self.imported(Array(body.utf8))
    #expect(imported.problems.isEmpty)
    #expect(
      imported.inputs.map { KeyedInput($0) } == [
        keyed(("hs_object_id", "501"), ("city", ""), ("email", "a@b.example")),
        keyed(("email", "c@d.example"), ("city", "Oslo")),
      ])
    let created = try Importer.read(Array(body.utf8), as: .json)
    #expect(created.hasErrors)
  }
}
