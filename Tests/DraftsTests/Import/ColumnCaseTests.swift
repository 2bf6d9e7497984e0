import ContactsModel
import Drafts
import Testing

/// What the columns of the tables of other programs are taken for.
struct ColumnCaseTests {
  @Test(arguments: ColumnCase.all)
  func `the columns fill what they are for, on screen and on the command line`(_ table: ColumnCase) throws {
    let draft = try imported(table.table, .csv)
    #expect(draft.columns.map(\.summary) == table.columns)
    let look = try #require(TableLook(Array(table.table.utf8), isWhole: true, format: .csv))
    #expect(look.columns == draft.columns)
    #expect(draft.inputs.first?.value(of: "email") == "ana@alm.example")
  }

  @Test func `what a column of addresses or names would lose is an error until it is decided`() throws {
    let addresses = "User Email,City\nme@us.example,Ulm\n"
    #expect(try imported(addresses, .csv).isRefused)
    let names = "Name der Kunden,Attendee Status\nAna Alm,x\n"
    #expect(try imported(names, .csv).isRefused)
    #expect(try imported("Email,Contact\na@b.example,Ann Lee\n", .csv).isRefused)
    #expect(try !imported("Email,Contact\na@b.example,by phone\n", .csv).isRefused)
    #expect(try !imported(addresses, .csv, dropping: ["User Email"]).isRefused)
    let mapped = try imported(addresses, .csv, filling: ["user email": .property("email")])
    #expect(!mapped.isRefused)
    #expect(mapped.values("email") == ["me@us.example"])
  }

  @Test func `a property whose label has no letter is not what a blank title means`() throws {
    let star = CatalogueEntry(PropertyDefinition(name: "rating", label: "★"))
    let catalogue = PropertyCatalogue(PropertyCatalogue.builtIn.entries + [star], isComplete: true)
    let table = "email,,firstname\nann@alm.example,5,Ann\nbob@alm.example,,Bob\n"
    let look = try #require(
      TableLook(Array(table.utf8), isWhole: true, format: .csv, catalogue: catalogue))
    #expect(look.columns.map(\.column) == [.property("email"), .none, .property("firstname")])
    #expect(look.headerLine == 1)
  }

  @Test func `profiles on LinkedIn fill their property where the portal has it, and no website`() throws {
    let table = "email,URL\nana@alm.example,https://www.linkedin.com/in/ana\n"
    let entries = PropertyCatalogue.builtIn.entries
    let without = PropertyCatalogue(entries.filter { $0.name != "hs_linkedin_url" }, isComplete: true)
    let columns = { (catalogue: PropertyCatalogue) in
      TableLook(Array(table.utf8), isWhole: true, format: .csv, catalogue: catalogue)?.columns.map(\.column)
    }
    #expect(columns(.builtIn) == [.property("email"), .property("hs_linkedin_url")])
    #expect(columns(without) == [.property("email"), ColumnTarget.none])
    let site = table.replacing("www.linkedin.com/in/ana", with: "ana.example")
    let look = try #require(TableLook(Array(site.utf8), isWhole: true, format: .csv))
    #expect(look.columns.map(\.column) == [.property("email"), .property("website")])
  }

  @Test func `a column that is named and not there is an error`() {
    #expect(throws: ImportError.noSuchColumn("Mail", titles: ["email"])) {
      try imported("email\na@b.co\n", .csv, dropping: ["Mail"])
    }
    #expect(throws: ImportError.noSuchColumn("Mail", titles: [])) {
      try imported(#"[{"properties":{"email":"a@b.co"}}]"#, .json, dropping: ["Mail"])
    }
  }

  @Test(arguments: [
    ("Rui Costa", "Rui", "Costa"), ("Costa, Rui", "Rui", "Costa"), ("Juan de la Cruz", "Juan", "de la Cruz"),
    ("Ludwig van Beethoven", "Ludwig", "van Beethoven"), ("Anna Maria Alm", "Anna Maria", "Alm"),
    ("Martin King Jr.", "Martin", "King Jr."), ("Björk", "Björk", ""), ("Acme, Inc.", "Acme,", "Inc."),
    ("田中 美咲", "美咲", "田中"), ("김 민준", "민준", "김"), ("李伟", "李伟", ""),
  ])
  func `a full name is split`(name: String, first: String, last: String) {
    let split = PersonName(name)
    #expect((split.first, split.last) == (first, last))
  }

  @Test func `labels become values, and several values give the first`() throws {
    let table =
      "Email,Lifecycle Stage,Buying Role\na@b.co;c@d.co,Marketing Qualified Lead,Champion;Budget Holder\n"
      + "e@f.co ::: g@h.co,lead,CHAMPION\n"
    let draft = try imported(table.replacing(",", with: "\t"), .tsv)
    #expect(draft.values("email") == ["a@b.co", "e@f.co"])
    #expect(draft.values("lifecyclestage") == ["marketingqualifiedlead", "lead"])
    #expect(draft.values("hs_buying_role") == ["CHAMPION;BUDGET_HOLDER", "CHAMPION"])
    #expect(draft.labelReadings.count == 2)
    #expect(draft.summaries.filter { $0.hasSuffix("further-values?") }.count == 2)
  }
}

extension LookedAtColumn {
  fileprivate var summary: String {
    column == .none ? "-" : column.written + (certainty == .sure ? "" : "?")
  }
}

private func imported(
  _ text: String, _ format: ImportFormat, filling: [String: ColumnTarget] = [:], dropping: [String] = []
) throws(ImportError) -> ImportedDraft {
  var choices = ColumnChoices()
  for (title, target) in filling { choices.fill(title, with: target) }
  for title in dropping { choices.drop(title) }
  var importer = Importer(format, options: ImportOptions(choices: choices))
  importer.consume(Array(text.utf8))
  return try importer.finish()
}
