import ContactsModel
import Drafts
import Submissions
import TerminalUI
import Testing

@testable import Composer

/// The screens of the job after Compose, each as a whole.
struct JobScreenTests {
  private static let sizes = [Size(columns: 80, rows: 24), Size(columns: 140, rows: 40)]
  private static let contacts = ComposeScreenTests.contacts

  private func person(_ size: Size) -> Person {
    Person(Self.contacts, size: size)
  }

  private func expect(_ person: Person, _ what: String, _ size: Size) throws {
    try expectSnapshot(person.model.canvas(), named: "\(what)-\(size.columns)x\(size.rows)")
  }

  private static let history = ContactRecord(
    id: "501",
    properties: [RecordProperty("email", "ana@fabrika.example"), RecordProperty("firstname", "Anna")],
    propertiesWithHistory: [
      PropertyHistory(
        name: "firstname",
        versions: [
          PropertyVersion(
            value: "Anna", timestamp: Timestamp("2026-11-23T15:10:02Z"), sourceType: "CRM_UI",
            sourceID: "userId:2860", updatedByUserID: .value(2_860)),
          PropertyVersion(
            value: "Ana", timestamp: Timestamp("2026-11-23T14:03:42.123Z"), sourceType: "INTEGRATION",
            sourceID: "4410207", sourceLabel: "Sandbox app"),
        ])
    ])

  @Test(arguments: sizes)
  func `the plan and the body, with one input unfolded`(size: Size) throws {
    var person = person(size)
    person.types("P")
    person.hears(person.planned)
    person.types("jjl")
    try expect(person, "preview", size)
  }

  @Test(arguments: sizes)
  func `the question before anything is sent`(size: Size) throws {
    var person = person(size)
    person.types("S")
    person.hears(person.planned)
    person.types("9")
    person.presses(.enter)
    try expect(person, "confirm", size)
  }

  @Test(arguments: sizes)
  func `results with the history of a property`(size: Size) throws {
    var person = person(size)
    let plan = Plan.make(inputs: person.model.document.inputs)
    person.hears(.submissionOpened(Sending.done(plan, Sending.created(plan)).record))
    person.hears(.recordsRead([Self.history], missing: []))
    person.presses(.tab, .down)
    try expect(person, "results", size)
  }

  @Test(arguments: sizes)
  func `the journal`(size: Size) throws {
    var person = person(size)
    person.types("5")
    let at: Int64 = 1_795_442_620_000
    person.hears(
      .submissionsListed([
        SubmissionSummary(
          id: "20261123-140340-9f2c", at: at, portal: 4_711, state: .done,
          counts: OutcomeCounts(created: 7, failed: 1), name: "webinar-leads"),
        SubmissionSummary(
          id: "20261122-091500-04aa", at: at - 100_000_000, portal: 4_711, state: .interrupted,
          counts: OutcomeCounts(created: 100, unknown: 20), name: "people"),
      ]))
    try expect(person, "journal", size)
  }
}
