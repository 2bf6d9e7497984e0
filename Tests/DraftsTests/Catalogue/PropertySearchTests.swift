import Drafts
import Testing

struct PropertySearchTests {
  private let catalogue = PropertyCatalogue.builtIn

  private func names(_ query: String, _ limit: Int = 5) -> [String] {
    catalogue.search(query, limit: limit).map(\.entry.name)
  }

  @Test(arguments: ["email", "zip", "hs_lead_status", "state", "company", "hs_role"])
  func `an exact name comes first`(name: String) {
    #expect(names(name).first == name)
  }

  @Test func `labels are found, ignoring case`() {
    #expect(names("LEAD STATUS").first == "hs_lead_status")
    #expect(names("postal").first == "zip")
    #expect(names("contact owner").first == "hubspot_owner_id")
  }

  @Test func `letters in order are enough`() {
    #expect(names("fnam").first == "firstname")
    #expect(names("lcs", 40).contains("lifecyclestage"))
    #expect(names("ldst", 10).contains("hs_lead_status"))
  }

  @Test func `nothing is found for letters that no property has in order`() {
    #expect(names("qqzzxx").isEmpty)
  }

  @Test func `an empty query finds all, group by group`() {
    let found = catalogue.search("").map(\.entry)
    #expect(Set(found.map(\.name)) == Set(catalogue.entries.map(\.name)))
    #expect(found.first == catalogue.entries.first)
    let groups = found.map(\.group)
    let changes = zip(groups, groups.dropFirst()).count { $0 != $1 }
    #expect(changes == Set(groups).count - 1)
  }

  @Test func `the beginning of a group finds its properties, behind those of that name`() {
    let catalogue = PropertyCatalogue(
      [
        CatalogueEntry(name: "twitter", label: "Handle", group: "socialinformation"),
        CatalogueEntry(name: "zip", label: "Postal code", group: "contactinformation"),
        CatalogueEntry(name: "social_id", label: "Id", group: "other"),
      ], isComplete: true)
    #expect(catalogue.search("social").map(\.entry.name) == ["social_id", "twitter"])
    #expect(catalogue.search("soc").map(\.entry.name) == ["social_id"])
  }

  @Test func `a limit cuts the list, also a senseless one`() {
    #expect(names("a", 3).count == 3)
    #expect(names("a", -1).isEmpty)
  }

  @Test func `the matched characters are told for highlighting`() throws {
    let match = try #require(catalogue.search("stage").first { $0.entry.name == "lifecyclestage" })
    let label = Array(match.entry.label)
    #expect(String(match.labelOffsets.map { label[$0] }).lowercased() == "stage")
    let name = Array(match.entry.name)
    #expect(String(match.nameOffsets.map { name[$0] }) == "stage")
  }

  @Test(arguments: ["a", "date", "hs", "e m", "time in", "hs_v2", "Ü", "👩‍👩‍👧", ""])
  func `offsets always point at letters of the query`(query: String) {
    for match in catalogue.search(query) {
      let label = Array(match.entry.label.lowercased())
      #expect(
        match.labelOffsets.isEmpty || String(match.labelOffsets.map { label[$0] }) == query.lowercased())
      #expect(match.labelOffsets == match.labelOffsets.sorted())
    }
  }

  @Test func `labels beyond ASCII are searched by character`() throws {
    let portal = PropertyCatalogue(
      [CatalogueEntry(name: "strasse", label: "👩‍👩‍👧 Größe und Straße")], isComplete: true)
    let match = try #require(portal.search("GRÖSSE").first ?? portal.search("größe").first)
    #expect(match.labelOffsets == [2, 3, 4, 5, 6])
  }

  @Test func `what can be written comes before what cannot`() throws {
    let found = names("lifecycle stage", 40)
    #expect(found.first == "lifecyclestage")
  }
}
