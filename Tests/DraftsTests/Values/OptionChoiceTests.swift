import Drafts
import Testing

struct OptionChoiceTests {
  private let stage = PropertyCatalogue.builtIn["lifecyclestage"]
  private let roles = CatalogueEntry(
    name: "roles", label: "Roles", type: "enumeration", fieldType: "checkbox",
    options: [
      CatalogueOption(value: "CHAMPION", label: "Champion"),
      CatalogueOption(value: "BUDGET_HOLDER", label: "Budget Holder"),
      CatalogueOption(value: "BLOCKER", label: "Blocker"),
    ])

  private func choice(_ text: String, isUntouched: Bool = false) throws -> OptionChoice {
    try #require(OptionChoice(of: roles, text: text, isUntouched: isUntouched))
  }

  private func read(_ text: String, _ name: String) throws -> String {
    let entry = try #require(PropertyCatalogue.builtIn[name])
    return ValueReader(entry, isComplete: false, now: 0).read(text).stored(for: text)
  }

  @Test func `options match by value or label, those that begin so first`() throws {
    let stage = try #require(stage)
    let found = try #require(OptionChoice(of: stage, text: "lead", isUntouched: false))
    #expect(found.options.map(\.value) == ["lead", "marketingqualifiedlead", "salesqualifiedlead"])
    let labels = try #require(OptionChoice(of: stage, text: "qualified L", isUntouched: false))
    #expect(labels.options.map(\.value) == ["marketingqualifiedlead", "salesqualifiedlead"])
    #expect(OptionChoice(of: stage, text: "lead", isUntouched: true)?.options.count == stage.options.count)
  }

  @Test func `a property without known options has no choice`() throws {
    let owner = try #require(PropertyCatalogue.builtIn["hubspot_owner_id"])
    #expect(OptionChoice(of: owner, text: "", isUntouched: true) == nil)
    #expect(OptionChoice(of: CatalogueEntry(name: "a", label: "A"), text: "", isUntouched: true) == nil)
  }

  @Test func `a bool has two options though none are listed`() {
    let flag = CatalogueEntry(name: "a", label: "A", type: "bool")
    #expect(OptionChoice(of: flag, text: "", isUntouched: true)?.options.map(\.label) == ["Yes", "No"])
  }

  @Test func `several options are taken and taken out one by one`() throws {
    let champion = roles.options[0]
    let blocker = roles.options[2]
    #expect(try choice("").toggling(champion) == "CHAMPION")
    #expect(try choice("CHAMPION").toggling(blocker) == "CHAMPION;BLOCKER")
    #expect(try choice("CHAMPION;BLOCKER").toggling(champion) == "BLOCKER")
    #expect(try choice("CHAMPION;bl").taking(blocker) == "CHAMPION;BLOCKER")
    #expect(try choice("CHAMPION").taking(champion) == "CHAMPION")
    #expect(try choice(";CHAMPION").toggling(blocker) == ";CHAMPION;BLOCKER")
  }

  @Test func `what is typed behind the last semicolon is looked for`() throws {
    #expect(try choice("CHAMPION;bu").options.map(\.value) == ["BUDGET_HOLDER"])
    #expect(try choice("CHAMPION").query.isEmpty)
    #expect(try choice("CHAMPION").options.count == 3)
    #expect(try choice("CHAMPION;").isChosen(roles.options[0]))
    #expect(try choice("CHAMPION;xyz").options.isEmpty)
  }

  @Test(arguments: [
    ("Customer", "customer"), (" LEAD ", "lead"), ("cust", "customer"), ("sales q", "salesqualifiedlead"),
    ("custmer", "custmer"), ("e", "evangelist"), ("s", "s"), ("9153826", "9153826"),
  ])
  func `an option is read by value, label or the only beginning`(text: String, value: String) throws {
    #expect(try read(text, "lifecyclestage") == value)
  }

  @Test func `a status that only the portal may know stays as typed`() throws {
    #expect(try read("BAD", "hs_lead_status") == "BAD")
    #expect(try read("in progress", "hs_lead_status") == "IN_PROGRESS")
  }

  @Test(arguments: [
    ("champion; Budget Holder", "CHAMPION;BUDGET_HOLDER"),
    ("champion, Budget Holder", "CHAMPION;BUDGET_HOLDER"),
    ("CHAMPION;", "CHAMPION"), (";CHAMPION", ";CHAMPION"), ("champion;nobody", "champion;nobody"), (";", ";"),
  ])
  func `several options are read together or not at all`(text: String, value: String) throws {
    #expect(try read(text, "hs_buying_role") == value)
  }

  @Test func `a stored value has the label of its option`() throws {
    #expect(stage?.label(of: "lead") == "Lead")
    #expect(stage?.label(of: "custmer") == nil && stage?.label(of: "") == nil)
    #expect(roles.label(of: "CHAMPION;BLOCKER") == "Champion, Blocker")
  }
}
