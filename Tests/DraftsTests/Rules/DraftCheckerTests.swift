import ContactsModel
import Drafts
import Testing

struct DraftCheckerTests {
  @Test func `the later one of two equal e-mails has the problem and names the first`() throws {
    var checker = DraftChecker()
    #expect(checker.check(contact(1)).isEmpty)
    #expect(checker.check(contact(2)).isEmpty)
    let later = checker.check(contact(["email": "PERSON1@Example.com"]))
    #expect(later.map(\.rule) == [.duplicateEmail(email: "person1@example.com", first: 0)])
    #expect(later.map(\.path.text) == ["properties.email"])
    #expect(later.first?.message.contains("#1") == true)
    #expect(checker.check(contact(["email": "person1@example.com"])).count == 1)
    #expect(checker.count == 4)
  }

  @Test func `e-mails that are none are not compared`() {
    var checker = DraftChecker()
    for email in ["", "nonsense", "<string>"] {
      let input = contact(["email": email, "lastname": "D"])
      _ = checker.check(input)
      #expect(!checker.check(input).contains { $0.rule.name == "duplicate-email" })
    }
  }

  @Test func `values of a unique property are compared without case`() {
    let portal = PropertyCatalogue(
      [
        CatalogueEntry(name: "lastname", label: "Last Name"),
        CatalogueEntry(name: "customer_no", label: "Customer No.", isUnique: true),
        CatalogueEntry(name: "hs_object_id", label: "Id", access: .readOnly, isUnique: true),
      ], isComplete: true)
    var checker = DraftChecker(catalogue: portal)
    let found = ["A-1", "B-2", "a-1 ", "", "", " "].map { number in
      checker.check(contact(["lastname": "D", "customer_no": number])).filter(\.isError)
    }
    #expect(found.map(\.count) == [0, 0, 1, 0, 0, 0])
    #expect(found[2].first?.rule == .duplicateValue(property: "customer_no", value: "a-1", first: 0))
    #expect(found[2].first?.path.text == "properties.customer_no")
  }

  @Test func `equal trace ids are an error, capitals count`() {
    var checker = DraftChecker()
    let found = ["a", "A", "a", ""].map { traceID in
      var input = contact(["lastname": "D"])
      input.objectWriteTraceID = traceID
      return checker.check(input).map(\.summary)
    }
    #expect(found == [[], [], ["objectWriteTraceId duplicate-trace-id"], []])
  }

  @Test func `an unknown name gets its suggestion in every input`() {
    var checker = DraftChecker()
    let input = contact(["lastname": "D", "frstname": "A"])
    #expect(checker.check(input).map(\.suggestion) == ["firstname"])
    #expect(checker.check(input).map(\.suggestion) == ["firstname"])
  }
}
