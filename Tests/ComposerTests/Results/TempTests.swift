import ContactsModel
import Drafts
import Submissions
import TerminalUI
import Testing

@testable import Composer

struct TempTests {
  @Test(arguments: [Size(columns: 80, rows: 24), Size(columns: 140, rows: 30)]) func dump(size: Size) {
    let zoe = ContactInput(properties: [Property("email", "zoe@acme.example")], associations: [Association(recordID: "9001", types: [AssociationType(.hubspotDefined, 279)])])
    let contacts = [ContactInput.ana, .bob, zoe] + (0..<120).map { ContactInput(properties: [Property("email", "p\($0)@acme.example")]) }
    func show(_ p: Person) { print(p.screen.joined(separator: "\n")); print("cursor", p.model.canvas().screenCursor as Any) }
    var person = Person(contacts, size: size)
    person.types("P"); person.hears(person.planned); show(person)
    person.types("jjlj"); show(person)
    person.types("S"); show(person)
    person.types("12"); person.presses(.enter); show(person)
    person.types("\u{7f}")
    person.presses(.control("u")); person.types("122"); person.presses(.enter); show(person)
    var sending = Sending(person.model.preview.plan!)
    sending.leaves()
    sending.isAnswered(201, Sending.created(sending.submission.plan))
    person.hears(.submissionMoved(sending.submission)); show(person)
    sending.handle(.verificationFailed(batch: 0, at: 1_795_442_631_000))
    sending.leaves(batch: 1)
    sending.isAnswered(401, #"{"status":"error","message":"Bad token","category":"INVALID_AUTHENTICATION"}"#, batch: 1)
    person.hears(.submissionMoved(sending.submission)); show(person)
    let plan = Plan.make(contacts: [.ana, .bob, zoe])
    let trace = plan.batches.first?.inputs.last?.traceID ?? ""
    let mixed = Sending.done(
      plan, status: 207,
      #"""
      {"status":"COMPLETE","requestedAt":"2026-11-23T14:03:41Z","startedAt":"2026-11-23T15:03:41+01:00",
      "completedAt":"2026-11-23T14:03:42Z","links":{"docs":"https://docs.example"},"numErrors":1,
      "results":[{"id":"501","properties":{"email":"ANA@fabrika.example","firstname":"Ana","hs_object_id":"501",
      "lastname":null},"createdAt":"2026-11-23T14:03:42.000Z","archived":false,"url":"https://app.example/501"}],
      "errors":[{"status":"error","category":"VALIDATION_ERROR","message":"zoe is\nnot welcome",
      "context":{"objectWriteTraceId":["\#(trace)"]}}]}
      """#)
    person.hears(.submissionOpened(mixed.record)); show(person)
    person.hears(.recordsRead([ContactRecord(id: "501", properties: [RecordProperty("email", "ana@fabrika.example")], propertiesWithHistory: [PropertyHistory(name: "email", versions: [PropertyVersion(value: "ana@fabrika.example", timestamp: Timestamp("2026-11-23T14:03:42Z"), sourceType: "INTEGRATION", sourceID: "app-7", sourceLabel: "batch", updatedByUserID: .value(2_860))])])], missing: [])); show(person)
    person.presses(.down, .down); show(person)
    person.types("5")
    person.hears(.submissionsListed([SubmissionSummary(id: "4e2c8d3a-aaaa-bbbb-cccc-121212121212", at: 1_795_442_620_000, portal: 4711, state: .done, counts: OutcomeCounts(created: 5, unknown: 2), name: "webinar")])); show(person)
  }
}
