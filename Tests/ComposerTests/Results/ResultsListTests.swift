import ContactsModel
import Drafts
import Submissions
import TerminalUI
import Testing

@testable import Composer

/// Columns, order, what is read back, and versions.
struct ResultsListTests {
  private let plan = Plan.make(contacts: [
    ContactInput.ana, ContactInput(properties: [Property("email", "zoe@acme.example")]),
    ContactInput(properties: [Property("email", "bea@acme.example")]),
  ])
  private var submission: Submission { Sending.done(plan, Sending.created(plan)) }

  private func emails(_ person: Person) -> [String] {
    person.model.screens.results.outcomes.compactMap(\.email)
  }

  @Test func `the list is sorted, and stays on the selected input`() {
    var person = Person.lookingAt(submission)
    person.types("jse")
    #expect(emails(person).map { $0.prefix(3) } == ["ana", "bea", "zoe"])
    #expect(person.model.screens.results.selected?.email == "zoe@acme.example")
    #expect(person.message == "Sorted by email")
    person.types("s#")
    #expect(emails(person).map { $0.prefix(3) } == ["ana", "zoe", "bea"])
    person.types("si")
    #expect(person.sees("Results 3, by ID: created 3"))
  }

  @Test func `columns are shown, hidden and widened`() {
    var person = Person.lookingAt(submission)
    #expect(!person.sees("links"))
    person.types("tl")
    #expect(person.sees("links"))
    person.types("tc")
    #expect(person.sees("not read yet"))
    person.types("ti")
    #expect(person.message == "Column id hidden")
    person.types("tw")
    #expect(person.message == "Column email is wide")
    person.types("twtw")
    #expect(person.message == "Columns share the width")
  }

  @Test func `at 80 by 24 ten inputs are seen`() {
    let screen = ResultsScreen(submission.record)
    var workspace = Person.lookingAt(submission).model.workspace
    let record = workspace.room.height(of: .record)
    #expect(screen.outcomesHeight(in: workspace) == 3, "a short list leaves its rows to the record")
    workspace.room.needs = [.outcomes: 100]
    #expect(screen.outcomesHeight(in: workspace) >= 10)
    #expect(workspace.room.height(of: .record) < record)
  }

  @Test func `what was created is read back together, and compared`() {
    var person = Person.lookingAt(submission)
    person.types("tc")
    person.hears(.submissions(.recordsRead([ContactRecord(id: "501")], missing: [])))
    let all = ["email", "firstname", "lastname"]
    #expect(
      person.types("c") == [
        .submissions(.fetchHistory(ids: ["501"], properties: all)),
        .submissions(.readLinks(of: ["501"], to: ["company"])),
      ])
    let ana = ContactRecord(
      id: "501",
      properties: [
        RecordProperty("email", "ana@fabrika.example"), RecordProperty("firstname", "Anna"),
        RecordProperty("lastname", "Paz"),
      ])
    #expect(
      person.hears(.submissions(.recordsRead([ana], missing: [])))
        == [
          .submissions(.fetchHistory(ids: ["502", "503"], properties: ["email"])),
          .submissions(.readLinks(of: ["502", "503"], to: ["company"])),
        ])
    let zoe = ContactRecord(id: "502", properties: [RecordProperty("email", "ZOE@acme.example")])
    #expect(person.hears(.submissions(.recordsRead([zoe], missing: ["503"]))) == [])
    for text in ["1 differs", "1 normalised", "not found"] { #expect(person.sees(text), "\(text)") }
  }

  @Test func `a value that HubSpot brought into its form is told with both values`() {
    var person = Person.lookingAt(submission, size: Size(columns: 160, rows: 50))
    let warning = RecordWarning(
      category: "PROPERTY_VALUE_NORMALIZED", message: "changed",
      context: ErrorContext([.init("propertyName", ["lastname"])]))
    person.hears(
      .submissions(
        .recordsRead(
          [ContactRecord(id: "501", properties: [RecordProperty("lastname", "de Paz")], warnings: [warning])],
          missing: [])))
    #expect(
      person.recordRows.contains(.field(name: "normalised", value: "lastname: \"Paz\" stored as \"de Paz\"")))
    #expect(
      person.screen.contains { $0.contains("property") && $0.contains("sent") && $0.contains("stored") })
  }
}
