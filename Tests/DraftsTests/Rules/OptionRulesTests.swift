import Drafts
import Testing

struct OptionRulesTests {
  @Test func `an option is accepted exactly as it is stored`() {
    #expect(problems(["lifecyclestage": "customer", "hs_legal_basis": "Not applicable"]).isEmpty)
    #expect(problems(["hs_buying_role": "CHAMPION;DECISION_MAKER", "numemployees": "25-50"]).isEmpty)
  }

  @Test(arguments: [
    ("Customer", "customer"), ("Sales Qualified Lead", "salesqualifiedlead"), (" lead ", "lead"),
    ("custmer", "customer"),
  ])
  func `a label or another spelling is an error with the option`(text: String, option: String) {
    #expect(problems(["lifecyclestage": text]) == ["properties.lifecyclestage not-an-option"])
    #expect(suggestion("lifecyclestage", text) == option)
  }

  @Test func `what is like no option has no suggestion`() {
    #expect(problems(["numemployees": "many"]) == ["properties.numemployees not-an-option"])
    #expect(suggestion("numemployees", "many") == nil)
  }

  @Test func `several options are checked one by one and mended together`() {
    #expect(problems(["hs_buying_role": ";CHAMPION"]).isEmpty)
    #expect(
      problems(["hs_buying_role": "CHAMPION;Budget Holder"]) == ["properties.hs_buying_role not-an-option"])
    #expect(suggestion("hs_buying_role", "champion; Budget Holder") == "CHAMPION;BUDGET_HOLDER")
    #expect(suggestion("hs_buying_role", "CHAMPION;nobody at all") == nil)
    #expect(suggestion("hs_buying_role", "CHAMPION, Budget Holder") == "CHAMPION;BUDGET_HOLDER")
  }

  @Test func `a portal may have stages and statuses of its own`() {
    #expect(problems(["lifecyclestage": "9153826"]) == ["properties.lifecyclestage not-an-option?"])
    #expect(problems(["lifecyclestage": "vip"]) == ["properties.lifecyclestage not-an-option"])
    #expect(problems(["hs_lead_status": "NURTURING"]) == ["properties.hs_lead_status not-an-option?"])
    #expect(problems(["hs_lead_status": "In progress"]) == ["properties.hs_lead_status not-an-option"])
  }

  @Test func `with the portal's own options no other is accepted`() {
    let status = CatalogueEntry(
      name: "hs_lead_status", label: "Lead Status", type: "enumeration", fieldType: "radio",
      options: [CatalogueOption(value: "NURTURING", label: "Nurturing")])
    let name = CatalogueEntry(name: "lastname", label: "Last Name")
    let portal = PropertyCatalogue([status, name], isComplete: true)
    let good = contact(["lastname": "D", "hs_lead_status": "NURTURING"])
    let bad = contact(["lastname": "D", "hs_lead_status": "NEW"])
    #expect(Rules.problems(of: good, catalogue: portal).isEmpty)
    #expect(Rules.problems(of: bad, catalogue: portal).map(\.isError) == [true])
  }

  @Test func `an owner is named by digits`() {
    #expect(
      problems(["hubspot_owner_id": "ann@acme.example"]) == ["properties.hubspot_owner_id owner-id-form"])
    #expect(suggestion("hubspot_owner_id", " 86 ") == "86")
    #expect(suggestion("hubspot_owner_id", "Ann") == nil)
  }

  @Test func `options that are not known here are not checked`() {
    #expect(problems(["hubspot_owner_id": "86", "hs_persona": "persona_7"]).isEmpty)
  }
}
