import ContactsModel
import Drafts
import Testing

/// What a table leaves open, and what becomes of it when the portal has answered.
struct PortalQuestionsTests {
  private let portal = PropertyCatalogue(
    PropertyCatalogue.builtIn.entries.map { $0.name == "firstname" ? $0.labelled("Vorname der Person") : $0 }
      + [
        CatalogueEntry(name: "customer_no", label: "Kundennummer", access: .writable),
        CatalogueEntry(
          name: "tier", label: "Stufe", type: "enumeration", fieldType: "select",
          options: [
            CatalogueOption(value: "t1", label: "Gold"), CatalogueOption(value: "t2", label: "Blech"),
          ],
          access: .writable),
      ], isComplete: true
  ).knowing([Owner(id: "7", firstName: "Ayşe", lastName: "Demir")])

  @Test(arguments: [
    "Email,Vorname,Lifecycle Stage,hubspot_owner_id\nann@alm.example,Ann,Lead,7\n",
    "email,firstname,Record ID,Create Date,Leer\nann@alm.example,Ann,7,2026-01-01,\n",
    "Email,associations.company\nann@alm.example,9101;9102:USER_DEFINED/36\n",
  ])
  func `nothing is asked for a table that leaves nothing open`(table: String) throws {
    #expect(try read(table).questions(catalogue: .builtIn).isEmpty)
  }

  @Test(arguments: [
    ("Email,Kundennummer\nann@alm.example,K7\n", true, false),
    ("Email,customer_no\nann@alm.example,K7\n", true, false),
    ("Email,Lifecycle Stage\nann@alm.example,Partner\n", true, false),
    ("Email\nann@alm.example;ann@home.example\n", true, false),
    ("Email,Contact owner\nann@alm.example,Ayşe Demir\n", false, true),
  ])
  func `what is open is asked for`(table: String, properties: Bool, owners: Bool) throws {
    let questions = try read(table).questions(catalogue: .builtIn)
    #expect(questions.asksForProperties == properties)
    #expect(questions.asksForOwners == owners)
    #expect(try read(table, portal).questions(catalogue: portal).isEmpty)
  }

  private func portal(additionalEmails access: WriteAccess) -> PropertyCatalogue {
    let others = PropertyCatalogue.builtIn.entries.filter { $0.name != "hs_additional_emails" }
    let entry = CatalogueEntry(
      name: "hs_additional_emails", label: "Additional email addresses", type: "enumeration",
      fieldType: "checkbox", access: access)
    return PropertyCatalogue(others + [entry], isComplete: true)
  }

  @Test func `further addresses of a cell go where the portal can write them`() throws {
    let table =
      "First Name\tEmail\nAnn\tann@alm.example; A.Lind@alm.example;a.lind@alm.example\nBo\tbo@alm.example\n"
    let portal = portal(additionalEmails: .writable)
    let draft = try read(table, portal, .tsv)
    #expect(
      draft.inputs.map { $0.properties.map { "\($0.name)=\($0.value)" } } == [
        ["firstname=Ann", "email=ann@alm.example", "hs_additional_emails=A.Lind@alm.example"],
        ["firstname=Bo", "email=bo@alm.example"],
      ])
    #expect(draft.messages.count == 1)
    #expect(draft.messages.first?.hasSuffix("went to hs_additional_emails") == true)
    #expect(Rules.problems(of: draft.inputs[0], catalogue: portal) == [])
  }

  @Test(arguments: [WriteAccess.readOnly, .unknown, .presumedReadOnly])
  func `elsewhere they are left out, and that is said`(access: WriteAccess) throws {
    let draft = try read("Email\nann@alm.example;a.lind@alm.example\n", portal(additionalEmails: access))
    #expect(draft.inputs.map { $0.value(of: "hs_additional_emails") } == [nil])
    #expect(draft.messages.first?.hasSuffix(#""a.lind@alm.example" was left out"#) == true)
  }

  @Test func `a column of further addresses is not added to`() throws {
    let table = "Email\ths_additional_emails\nann@alm.example;a.lind@alm.example\tx@alm.example\n"
    let draft = try read(table, portal(additionalEmails: .writable), .tsv)
    #expect(draft.inputs.map { $0.value(of: "hs_additional_emails") } == ["x@alm.example"])
  }

  @Test func `the portal's labels name columns and options, beside those of HubSpot`() throws {
    let table =
      "Email,First Name,Kundennummer,Stufe,Contact owner,Lifecycle Stage\nann@alm.example,Ann,K7,Gold,Ayşe Demir,Lead\n"
    let contact = try #require(try read(table, portal).inputs.first)
    #expect(
      contact.properties.map { "\($0.name)=\($0.value)" } == [
        "email=ann@alm.example", "firstname=Ann", "customer_no=K7", "tier=t1", "hubspot_owner_id=7",
        "lifecyclestage=lead",
      ])
  }

  @Test func `an open value is there once, with the contacts that have it`() throws {
    let table =
      "Email\tLifecycle Stage\tContact owner\na@alm.example\tPartner\tBen Okri\nb@alm.example\tlead\tBen Okri\n"
      + "c@alm.example\tPartner\t7\n"
    let values = try read(table, portal, .tsv).openValues(catalogue: portal)
    #expect(
      values.map { "\($0.field) \($0.text) \($0.inputs)" } == [
        "lifecyclestage Partner [0, 2]", "hubspot_owner_id Ben Okri [0, 1]",
      ])
    #expect(values.last?.kind == .owner(.nobody))
  }

  @Test func `names of records are ids where the portal knows them`() throws {
    let table =
      "Email,Associated Company\na@alm.example,Alm AB;Bolt: Ltd\nb@alm.example,alm ab\nc@alm.example,Cog\n"
    let offline = try read(table)
    #expect(offline.inputs.allSatisfy { $0.associations.isEmpty })
    #expect(
      offline.questions(catalogue: .builtIn).recordNames == ["company": ["Alm AB", "Bolt: Ltd", "Cog"]])
    var records = RecordNames()
    records.add([record("9101", "Alm AB"), record("9102", "Alm AB Nord")], for: "Alm AB", of: "company")
    records.add([record("9103", "Bolt: Ltd")], for: "Bolt: Ltd", of: "company")
    records.add([record("9104", "Cog"), record("9105", "COG ")], for: "Cog", of: "company")
    let types = AssociationTypeTable.builtIn.knowing(records)
    let known = try read(table, .builtIn, types: types)
    #expect(known.inputs.map { $0.associations.map(\.recordID) } == [["9101", "9103"], ["9101"], ["Cog"]])
    #expect(known.questions(catalogue: .builtIn, associationTypes: types).isEmpty)
    let open = known.openValues(catalogue: .builtIn, associationTypes: types)
    #expect(open.map(\.kind) == [.record(object: "company", ids: ["9104", "9105"])])
  }

  @Test func `a column of names beside one of ids is left out`() throws {
    let table = "Email,Associated Company,Associated Company IDs\na@alm.example,Alm AB,9101\n"
    let draft = try read(table)
    #expect(
      draft.columns[1].reason
        == .filled(property: "associations.company", by: "Associated Company IDs"))
    #expect(draft.questions(catalogue: .builtIn).recordNames.isEmpty)
  }

  private func record(_ id: String, _ name: String) -> FoundRecord {
    FoundRecord(object: "company", id: id, name: name)
  }

  private func read(
    _ table: String, _ catalogue: PropertyCatalogue = .builtIn, _ format: ImportFormat = .csv,
    types: AssociationTypeTable = .builtIn
  ) throws -> ImportedDraft {
    var importer = Importer(format, catalogue: catalogue, associationTypes: types)
    importer.consume(Array(table.utf8))
    return try importer.finish()
  }
}

extension CatalogueEntry {
  fileprivate func labelled(_ label: String) -> Self {
    Self(
      name: name, label: label, group: group, type: type, fieldType: fieldType, options: options,
      access: access, isUnique: isUnique)
  }
}

extension ImportedDraft {
  /// What is said of its inputs.
  fileprivate var messages: [String] {
    problems.compactMap { if case .input(_, let problem, _) = $0 { problem.message } else { nil } }
  }
}
