import ContactsModel
import Drafts
import Testing

struct PropertyCatalogueTests {
  private let catalogue = PropertyCatalogue.builtIn

  @Test func `it has the default properties, each once`() {
    #expect(catalogue.entries.count == 349)
    #expect(Set(catalogue.entries.map(\.name)).count == 349)
    #expect(catalogue.entries.allSatisfy { !$0.name.isEmpty && !$0.label.isEmpty && !$0.group.isEmpty })
    #expect(catalogue.entries.allSatisfy { !$0.type.isEmpty && !$0.fieldType.isEmpty })
  }

  @Test func `a name finds its entry`() throws {
    let stage = try #require(catalogue["lifecyclestage"])
    #expect(stage.label == "Lifecycle Stage")
    #expect(stage.form == .choice)
    #expect(stage.options.first == CatalogueOption(value: "subscriber", label: "Subscriber"))
    #expect(stage.options.count == 8)
    #expect(catalogue["no_such_property"] == nil)
  }

  @Test func `labels and options keep characters beyond ASCII`() throws {
    let basis = try #require(catalogue["hs_legal_basis"])
    #expect(basis.options.contains { $0.value == "Legitimate interest – prospect/lead" })
  }

  @Test func `types and field types give the form of values`() {
    #expect(catalogue["email"]?.form == .email)
    #expect(catalogue["hs_buying_role"]?.form == .choices)
    #expect(catalogue["closedate"]?.form == .datetime)
    #expect(catalogue["associatedcompanyid"]?.form == .number)
    #expect(catalogue["hs_is_enriched"]?.form == .bool)
    #expect(catalogue["hs_clicked_linkedin_ad"]?.form == .bool)
    #expect(catalogue["phone"]?.form == .phone)
  }

  @Test func `read-only is said only where it is known`() {
    #expect(catalogue["hs_object_id"]?.access == .readOnly)
    #expect(catalogue["createdate"]?.access == .readOnly)
    #expect(catalogue["lastmodifieddate"]?.access == .readOnly)
    #expect(catalogue["days_to_close"]?.access == .readOnly)
    #expect(catalogue["hs_analytics_source"]?.access == .presumedReadOnly)
    #expect(catalogue["firstname"]?.access == .writable)
    #expect(catalogue["hs_seniority"]?.access == .unknown)
  }

  @Test func `e-mail counts as unique`() {
    #expect(catalogue.entries.filter(\.isUnique).map(\.name) == ["email", "hs_unique_creation_key"])
  }

  @Test func `options that live elsewhere are marked`() {
    #expect(catalogue["hubspot_owner_id"]?.hasExternalOptions == true)
  }

  @Test func `the definitions of a portal make a complete catalogue`() throws {
    var custom = PropertyDefinition(
      name: "shoe_size", label: "Shoe size", type: .enumeration, fieldType: .checkbox,
      options: [PropertyOption(label: "Large", value: "L")])
    custom.modificationMetadata = PropertyDefinition.ModificationMetadata(readOnlyValue: .value(false))
    var score = PropertyDefinition(name: "score")
    score.calculated = .value(true)
    let portal = PropertyCatalogue(definitions: [custom, score])
    #expect(portal.isComplete)
    let entry = try #require(portal["shoe_size"])
    #expect(entry.form == .choices && entry.access == .writable)
    #expect(entry.options == [CatalogueOption(value: "L", label: "Large")])
    #expect(portal["score"]?.access == .readOnly)
    #expect(portal["score"]?.label == "score")
  }
}
