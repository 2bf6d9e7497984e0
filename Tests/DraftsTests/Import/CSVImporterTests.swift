import ContactsModel
import Drafts
import Testing

struct CSVImporterTests {
  @Test(arguments: [",", ";", "\t"])
  func `the separator is found out`(separator: String) throws {
    let rows = [["email", "First Name", "lastname"], ["a@b.co", "Ann", "Lee"], ["c@d.co", "", "X"]]
    let draft = try imported(rows.map { $0.joined(separator: separator) }.joined(separator: "\n"), .csv)
    #expect(
      draft.inputs == [
        contact(["email": "a@b.co", "firstname": "Ann", "lastname": "Lee"]),
        contact(["email": "c@d.co", "lastname": "X"]),
      ])
    #expect(draft.problems.isEmpty)
  }

  @Test func `a separator inside a quoted header does not mislead`() throws {
    let draft = try imported("\"a,b,c,d\";email\nx;a@b.co\n", .csv)
    #expect(draft.values("email") == ["a@b.co"])
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `every line end is read and lines are counted`(end: String) throws {
    let draft = try imported(
      ["email,message", "a@b.co,\"1\(end)2\"", "", "c@d.co,x", "e@f.co,y"].joined(separator: end), .csv)
    #expect(draft.values("message") == ["1\(end)2", "x", "y"])
    #expect(draft.lines == [2, 5, 6])
  }

  @Test func `quotes, separators and umlauts inside quotes are kept`() throws {
    let draft = try imported("email,city\na@b.co,\"Köln, \"\"Süd\"\"; 北京 👩‍👩‍👧\"\n", .csv)
    #expect(draft.values("city") == ["Köln, \"Süd\"; 北京 👩‍👩‍👧"])
  }

  @Test func `columns are found by name and by label, in any spelling`() throws {
    let draft = try imported("E-Mail,FIRST NAME,Last_Name,Lead Status,hs_language\na@b.co,A,B,NEW,de\n", .csv)
    #expect(
      draft.inputs[0].properties.map(\.name) == [
        "email", "firstname", "lastname", "hs_lead_status", "hs_language",
      ])
    #expect(draft.problems.isEmpty)
  }

  @Test func `an unknown column is named, and kept if it looks like an internal name`() throws {
    let draft = try imported("\nemail,shoe_size,Shoe size,shoe_colour\na@b.co,44,45,A\n", .csv)
    #expect(draft.inputs == [contact(["email": "a@b.co", "shoe_size": "44", "shoe_colour": "A"])])
    #expect(draft.summaries == ["2: unknown-column?", "2: unknown-column?", "2: unknown-column?"])
    #expect(
      draft.problems.last
        == .file(
          FileProblem(.warning, .unknownColumn("shoe_colour", isKept: true, suggestion: nil), line: 2)))
  }

  @Test func `a slip in a name is read as the name, and marked as a guess`() throws {
    let draft = try imported("email,frstname\na@b.co,A\n", .csv)
    #expect(draft.inputs == [contact(["email": "a@b.co", "firstname": "A"])])
    #expect(draft.columns.map(\.certainty) == [.sure, .suggested])
  }

  @Test func `a column that appears twice or has no name is left out with a warning`() throws {
    let draft = try imported("email,,Email\na@b.co,x,c@d.co\n", .csv)
    #expect(draft.inputs == [contact(["email": "a@b.co"])])
    #expect(draft.summaries == ["1: empty-column-name?", "1: duplicate-column?"])
  }

  @Test func `short rows and surplus fields are warnings at their line`() throws {
    let draft = try imported("email,city,zip\na@b.co\nc@d.co,Ulm,1,x,,y\ne@f.co,Bonn,2,\n", .csv)
    #expect(draft.summaries == ["2: short-row?", "3: surplus-fields?"])
    #expect(draft.problems.last == .file(FileProblem(.warning, .surplusFields(["x", "y"]), line: 3)))
    #expect(draft.values("zip") == [nil, "1", "2"])
  }

  @Test func `association columns give associations and hints`() throws {
    let text = """
      email,associations.company,associations.Deals,associations.2-777
      a@b.co,9931,"5; 6:USER_DEFINED/12",8:USER_DEFINED/3
      c@d.co,9931:USER_DEFINED/36;9931:INTEGRATOR_DEFINED/71,,8

      """
    let draft = try imported(text, .csv)
    #expect(
      draft.inputs[0].associations == [
        Association(recordID: "9931", types: [AssociationType(.hubspotDefined, 279)]),
        Association(recordID: "5", types: [AssociationType(.hubspotDefined, 4)]),
        Association(recordID: "6", types: [AssociationType(.userDefined, 12)]),
        Association(recordID: "8", types: [AssociationType(.userDefined, 3)]),
      ])
    #expect(
      draft.inputs[1].associations == [
        Association(
          recordID: "9931",
          types: [AssociationType(.userDefined, 36), AssociationType(.integratorDefined, 71)]),
        Association(recordID: "8", types: []),
      ])
    #expect(draft.hints[0]?.associations.map { $0?.object } == ["company", "deal", "deal", "2-777"])
    #expect(draft.problems.isEmpty)
    #expect(Rules.problems(of: draft.inputs[1]).map(\.summary) == ["associations[1].types no-types"])
  }

  @Test(arguments: [
    (":USER_DEFINED/3", "associations[0].to.id record-id-missing"),
    ("9:USER_DEFINED", "associations[0].types[0].associationTypeId type-id-form"),
    ("9:/3", "associations[0].types[0].associationCategory category-missing"),
    ("9:USER_DEFINED/x", "associations[0].types[0].associationTypeId type-id-form"),
    ("9:NOBODY/4", "associations[0].types[0].associationCategory category-unknown"),
  ])
  func `a cell that is no association is a problem of its field`(cell: String, summary: String) throws {
    let draft = try imported("email,associations.company\na@b.co,\(cell)\n", .csv)
    #expect(Rules.problems(of: draft.inputs[0]).map(\.summary) == [summary])
  }

  @Test func `a type that leads to another object than its column is an error`() throws {
    let draft = try imported("email,associations.companies\na@b.co,5:HUBSPOT_DEFINED/4\n", .csv)
    #expect(draft.summaries == ["2: [0] associations[0].types[0].associationTypeId type-id-object"])
    #expect(draft.inputProblems[0]?.first?.suggestion == "279")
  }

  @Test func `a trace id has a column of its own`() throws {
    let draft = try imported("email,objectWriteTraceId\na@b.co,t1\n", .csv)
    #expect(draft.inputs[0].objectWriteTraceID == "t1")
    #expect(draft.inputs[0].properties.count == 1)
  }

  @Test func `blanks of a value are kept`() throws {
    #expect(try imported("email,city\na@b.co, Ulm \n", .csv).values("city") == [" Ulm "])
  }
}
