import ContactsModel
import Drafts
import Submissions
import TerminalUI
import Testing

@testable import Composer

struct HistoryTests {
  private let plan = Plan.make(contacts: [
    ContactInput.ana, ContactInput(properties: [Property("email", "zoe@acme.example")]),
  ])
  private var submission: Submission { Sending.done(plan, Sending.created(plan)) }

  private let read = ContactRecord.anna(
    history: PropertyHistory(
      name: "email",
      versions: [
        PropertyVersion(
          value: "ana@fabrika.example", timestamp: Timestamp("2026-11-23T14:03:42Z"),
          sourceType: "INTEGRATION",
          sourceID: "app-7", sourceLabel: "batch", updatedByUserID: .value(2_860))
      ]), .firstname)

  @Test func `the first created contact is read at once, others when they are looked at, one at a time`() {
    var person = Person()
    let first = person.hears(.submissions(.opened(submission.record)))
    #expect(
      first == [

        .submissions(.fetchHistory(ids: ["501"], properties: ["email", "firstname", "lastname"])),
        .submissions(.readLinks(of: ["501"], to: ["company"])),
      ])
    #expect(person.sees("Reading the history"))
    #expect(person.types("j") == [])
    #expect(person.sees("Waits until another contact"))
    #expect(
      person.hears(.submissions(.recordsRead([read], missing: []))) == [
        .submissions(.fetchHistory(ids: ["502"], properties: ["email"])),
        .submissions(.readLinks(of: ["502"], to: ["company"])), .portal(.fetchOwners),
      ])
    person.hears(.submissions(.recordsRead([], missing: ["502"])))
    #expect(person.sees("HubSpot has no contact 502"))
    #expect(person.types("k") == [])
  }

  @Test(arguments: [ContactOperation.archive, .update])
  func `a contact that another submission touched since is read again`(operation: ContactOperation) {
    var person = Person.lookingAt(submission)
    person.hears(.submissions(.recordsRead([read], missing: [])))
    var input = DraftInput(
      id: InputID(rawValue: 0),
      changing: ExistingContact(id: "501", values: [Property("firstname", "Anna")]))
    input.contact.properties[0].value = "Ann"
    let update = Plan.make(inputs: [input])
    let answer = #"{"status":"COMPLETE","results":[{"id":"501","properties":{"firstname":"Ann"}}]}"#
    let touching =
      operation == .archive
      ? Sending.done(ArchiveReview(of: SentPlan(submission.record)).plan(), status: 204, "")
      : Sending.done(update, status: 200, answer)
    let effects = person.hears(.submissions(.moved(touching)))
    #expect(
      effects.contains(
        .submissions(.fetchHistory(ids: ["501"], properties: ["email", "firstname", "lastname"]))),
      "\(effects)")
  }

  @Test func `every field of a version is shown, newest first`() {
    var person = Person.lookingAt(submission, size: Size(columns: 140, rows: 40))
    person.hears(.submissions(.recordsRead([read], missing: [])))
    #expect(person.sees("History of firstname, newest first"))
    person.presses(.tab, .down)
    #expect(person.sees("History of email, newest first"))
    for text in ["2026-11-23 14:03:42", "app-7", "sourceLabel     batch", "updatedByUserId 2860"] {
      #expect(person.sees(text), "\(text)")
    }
    person.hears(
      .portal(.ownersArrived([Owner(id: "9", firstName: "Mia", lastName: "Roe", userID: .value(2_860))])))
    #expect(person.sees("updatedByUserId Mia Roe (2860)"))
    person.presses(.up)
    #expect(person.model.results.versions.map(\.value) == ["Anna", "Ana"])
    #expect(person.sees("sourceType      CRM_UI"))
    #expect(person.sees("sourceId        -"))
    person.presses(.tab, .down)
    #expect(person.sees("sourceType      INTEGRATION"))
    #expect(person.types("yv") == [.files(.copy(CopiedText("Ana", what: "the value")))])
  }

  @Test func `addresses and times are whole at 140 columns, and times are told as they are wanted`() {
    let long = "anastasia.papadopoulou@x.example"
    let plan = Plan.make(contacts: [
      ContactInput(properties: [Property("email", long), Property("firstname", "Ana")])
    ])
    var person = Person.lookingAt(
      Sending.done(plan, Sending.created(plan)), size: Size(columns: 140, rows: 40))
    person.hears(.submissions(.recordsRead([read], missing: [])))
    #expect(person.sees("! email     \(long) "), "\(person.screen)")
    #expect(person.sees("timestamp       2026-11-23 15:10:02 UTC"))
    person.types("z")
    #expect(person.sees("timestamp       2026-11-23 15:10:02 local"))
  }

  @Test(arguments: [80, 120, 140]) func `the id of a linked record is never cut`(columns: Int) {
    let linked = ContactInput(
      properties: [Property("email", "anastasia.papadopoulou@long-domain.example")],
      associations: [Association(recordID: "9101", types: [AssociationType(.hubspotDefined, 279)])])
    let plan = Plan.make(contacts: [linked])
    let person = Person.lookingAt(
      Sending.done(plan, Sending.created(plan)), size: Size(columns: columns, rows: 40))
    #expect(person.sees("company 9101 "), "\(person.screen)")
  }

  @Test func `a time of another form is shown as it came, too`() {
    let times = ShownTimes()
    #expect(times.words(Timestamp("2026-11-23T14:03:40.123Z")) == "2026-11-23 14:03:40 UTC")
    #expect(
      times.words(Timestamp("2026-11-23T15:03:40+01:00"))
        == "2026-11-23T15:03:40+01:00 (2026-11-23 14:03:40 UTC)")
    #expect(times.words(Timestamp("yesterday")) == "yesterday")
  }

  @Test func `what was read later counts as stored`() {
    var person = Person.lookingAt(submission)
    person.hears(.submissions(.recordsRead([read], missing: [])))
    let stored = StoredValue(text: "Anna")
    #expect(
      person.recordRows.contains(
        .property(HistorySubject(name: "firstname"), sent: "Ana", stored: stored)))
  }

  @Test func `a read that failed is not repeated until r`() {
    var person = Person.lookingAt(submission)
    person.hears(.submissions(.readFailed(.portal("HubSpot is not there"), ids: ["501"])))
    #expect(person.sees("The history could not be read"))
    #expect(person.message == "HubSpot is not there")
    #expect(
      person.types("jk") == [
        .submissions(.fetchHistory(ids: ["502"], properties: ["email"])),
        .submissions(.readLinks(of: ["502"], to: ["company"])),
      ])
    person.hears(.submissions(.recordsRead([], missing: ["502"])))
    #expect(
      person.types("r") == [

        .submissions(.fetchHistory(ids: ["501"], properties: ["email", "firstname", "lastname"])),
        .submissions(.readLinks(of: ["501"], to: ["company"])),
      ])
  }

  @Test func `the ids of another portal are not read`() {
    var person = Person()
    let other = Sending.done(plan, Sending.created(plan), portal: 99)
    #expect(person.hears(.submissions(.opened(other.record))) == [])
    #expect(person.sees("Not read: it was sent to"))
    #expect(person.types("r") == [])
    #expect(person.message == "Not read: it was sent to portal 99, this connection is to portal 4711")
  }

  @Test func `a property without versions says so`() {
    var person = Person.lookingAt(submission)
    person.hears(.submissions(.recordsRead([read], missing: [])))
    person.presses(.tab, .down, .down)
    #expect(person.sees("No history for lastname"))
  }

  @Test func `times are written in three forms`() {
    var person = Person.lookingAt(submission, size: Size(columns: 140, rows: 40))
    person.hears(.submissions(.recordsRead([read], missing: [])))
    person.types("z")
    #expect(person.message == "Times: local")
    person.types("z")
    #expect(person.message == "Times: relative")
    #expect(person.sees("just now"))
    person.types("z")
    #expect(person.sees("2026-11-23 15:10:02"))
  }

  @Test func `two versions are compared, and the contact is shown as it was`() {
    var person = Person.lookingAt(submission, size: Size(columns: 140, rows: 40))
    person.hears(.submissions(.recordsRead([read], missing: [])))
    person.presses(.tab, .tab)
    person.types("=")
    #expect(person.message.hasPrefix("Version of 2026-11-23 15:10:02 marked"))
    person.types("j=")
    #expect(person.sees("Two versions of firstname"))
    for text in ["earlier", "later", "value           Ana", "value           Anna"] {
      #expect(person.sees(text), "\(text)")
    }
    person.presses(.escape)
    person.types("@")
    #expect(person.sees("Contact as of 2026-11-23 14:03:42"))
    #expect(person.sees("~ firstname: Ana  -> now Anna"))
    #expect(person.sees("email: ana@fabrika.example"))
  }

  @Test func `what the submission wrote has a mark`() {
    var person = Person.lookingAt(submission, size: Size(columns: 140, rows: 40))
    person.hears(.submissions(.recordsRead([read], missing: [])))
    let screen = person.model.screens.results
    #expect(screen.versions.map { screen.isOwn($0) } == [false, true])
    person.presses(.tab, .tab)
    person.types("j")
    #expect(person.sees("written by      this submission"))
  }
}
