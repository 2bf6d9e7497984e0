import ContactsModel
import Drafts
import Testing

struct ContactQueryTests {
  private static let catalogue = PropertyCatalogue(PropertyCatalogue.builtIn.entries, isComplete: true)

  private func read(_ text: String) throws -> ContactQuery {
    try ContactQuery(text, catalogue: Self.catalogue)
  }

  @Test(arguments: [
    ("90210001", ["90210001"]), ("ana@fabrika.example", ["ana@fabrika.example"]),
    ("501, 502\n503;ana@fabrika.example", ["501", "502", "503", "ana@fabrika.example"]),
    ("Ana@fabrika.example ana@fabrika.example", ["Ana@fabrika.example"]),
    ("Ana Petrov <ana@fabrika.example>; mailto:bob@b.example", ["ana@fabrika.example", "bob@b.example"]),
    ("https://app-eu1.hubspot.com/contacts/48151623/record/0-1/90210001?x=1", ["90210001"]),
    ("https://app.hubspot.com/contacts/48151623/contact/7/", ["7"]),
  ])
  func `ids and emails are contacts`(_ text: String, _ names: [String]) throws {
    #expect(try read(text) == .contacts(names))
  }

  @Test(arguments: [
    "nordwind.example", "@nordwind.example", "*@Nordwind.example", "https://www.nordwind.example/team",
  ])
  func `a domain is one, however it is written`(_ text: String) throws {
    #expect(try read(text) == .domain("nordwind.example"))
    let search = try #require(try read(text).search())
    #expect(search.filterGroups == [[SearchFilter("hs_email_domain", .equals("nordwind.example"))]])
    #expect(search.query.isEmpty)
  }

  @Test(arguments: ["Ana Petrov", "Lena", "0221 555 0143", "J.R. Ewing", "Müller"])
  func `anything else is a text that HubSpot looks for`(_ text: String) throws {
    #expect(try read(text) == .text(text))
    #expect(try read(text).search()?.query == text)
  }

  @Test(arguments: [
    ("lifecyclestage=lead", SearchFilter.Condition.equals("lead")), ("lifecyclestage=Lead", .equals("lead")),
    ("Lifecycle Stage=Lead", .equals("lead")), ("lifecyclestage!=lead", .differs(from: "lead")),
    ("lifecyclestage=", .hasNoValue), ("lifecyclestage = *", .hasValue), ("lifecyclestage!=", .hasValue),
    ("lifecyclestage=lead, Customer", .isOne(of: ["lead", "customer"])),
    ("lifecyclestage!=lead,customer", .isNone(of: ["lead", "customer"])),
  ])
  func `a condition names a property and what it has to be`(
    _ text: String, _ condition: SearchFilter.Condition
  ) throws {
    let query = try ContactQuery(conditions: [text], catalogue: Self.catalogue)
    #expect(query == .filters([SearchFilter("lifecyclestage", condition)]))
  }

  @Test func `conditions stand side by side, with values of several words`() throws {
    let expected = ContactQuery.filters([
      SearchFilter("jobtitle", .equals("Head of Sales and Care")), SearchFilter("city", .hasNoValue),
      SearchFilter("company", .containsToken("*nord*")),
    ])
    #expect(try read("jobtitle=Head of Sales and Care and city= company=*nord*") == expected)
    #expect(try read("jobtitle=Head of Sales and Care city= & company=*nord*") == expected)
  }

  @Test func `an owner is found by name`() throws {
    let owner = Owner(
      id: "550118", email: "ayse.demir@portal.example", firstName: "Ayşe", lastName: "Demir",
      archived: .value(false))
    let catalogue = Self.catalogue.knowing([owner])
    let filter = SearchFilter("hubspot_owner_id", .equals("550118"))
    #expect(try ContactQuery("hubspot_owner_id=Ayşe Demir", catalogue: catalogue) == .filters([filter]))
    #expect(try ContactQuery("hubspot_owner_id=550118", catalogue: catalogue) == .filters([filter]))
    #expect(throws: ContactQueryFault.unknownOption("Bo", property: "hubspot_owner_id", nearest: nil)) {
      try ContactQuery("hubspot_owner_id=Bo", catalogue: catalogue)
    }
  }

  @Test(arguments: [
    ("  ", ContactQueryFault.empty),
    ("lifecyclestag=lead", .unknownProperty("lifecyclestag", nearest: "lifecyclestage")),
    ("lifecyclestage=custoner", .unknownOption("custoner", property: "lifecyclestage", nearest: "customer")),
    ("a=1 b=1", .unknownProperty("a", nearest: nil)),
    ("city=a city=b city=c city=d city=e city=f city=g", .tooManyConditions(7)),
    (String(repeating: "long ", count: 700), .tooLong),
  ])
  func `what cannot be looked for says why`(_ text: String, _ fault: ContactQueryFault) {
    #expect(throws: fault) { try read(text) }
    #expect(fault.sentence.count < 100)
  }

  @Test func `without the portal any name of a property will do`() throws {
    #expect(try ContactQuery("badge_color=teal") == .filters([SearchFilter("badge_color", .equals("teal"))]))
    #expect(throws: ContactQueryFault.noCondition("teal")) { try ContactQuery(conditions: ["teal"]) }
  }
}
