import ContactsModel
import Drafts
import Submissions
import TerminalUI
import Testing

@testable import Composer

/// What changed across the contacts of a submission, and putting it back.
struct ChangesTests {
  private let plan = Plan.make(contacts: [
    ContactInput.ana, ContactInput(properties: [Property("email", "zoe@acme.example")]),
  ])

  private func record(_ id: String, _ email: String) -> ContactRecord {
    let created = PropertyVersion(
      value: "lead", timestamp: Timestamp("2026-11-23T09:00:00Z"), sourceType: "INTEGRATION", sourceID: "7")
    let changed = PropertyVersion(
      value: "customer", timestamp: Timestamp("2026-11-23T14:10:05Z"), sourceType: "WORKFLOW", sourceID: "88",
      sourceLabel: "Routing", updatedByUserID: .value(12))
    return ContactRecord(
      id: id, properties: [RecordProperty("email", email)],
      propertiesWithHistory: [PropertyHistory(name: "lifecyclestage", versions: [changed, created])])
  }

  private var both: [ContactRecord] {
    [record("501", "ana@fabrika.example"), record("502", "zoe@acme.example")]
  }

  /// Someone who sees the changes of both contacts.
  private func atChanges() -> Person {
    var person = Person.lookingAt(
      Sending.done(plan, Sending.created(plan)), size: Size(columns: 140, rows: 40))
    person.hears(.submissions(.recordsRead([ContactRecord(id: "501")], missing: [])))
    #expect(person.types("H") == [.submissions(.readChanges(of: ["501", "502"]))])
    person.hears(.submissions(.changesRead(both, missing: [])))
    return person
  }

  @Test func `the changes of all contacts are grouped, and Enter shows the contacts of a group`() {
    var person = atChanges()
    person.hears(
      .portal(.ownersArrived([Owner(id: "9", firstName: "Mia", lastName: "Roe", userID: .value(12))])))
    for text in ["Changes 2, 2 contacts", "2026-11-23 14:10", "WORKFLOW Routing 88", "Mia Roe (12)"] {
      #expect(person.sees(text), "\(text)")
    }
    #expect(person.sees("2 contacts, before"))
    person.presses(.enter)
    #expect(person.model.workspace.pane == .record)
    person.types("j")
    #expect(person.model.screens.results.changes?.item?.contact == "502")
    #expect(person.sees("History of lifecyclestage, newest first"))
    person.types("q")
    #expect(person.sees("Results 2: created 2"))
  }

  @Test func `a group is put back, or one version`() {
    var person = atChanges()
    let edit = PropertyEdit(
      "lifecyclestage", before: "lead", version: both[0].propertiesWithHistory[0].versions[0])
    var both = PutBack([.init(id: "501", edits: [edit]), .init(id: "502", edits: [edit])])
    both.portal = 4_711
    #expect(person.types("B") == [.submissions(.putBack(both, name: "fixes"))])
    person.presses(.enter, .down, .enter)
    var one = PutBack([.init(id: "502", edits: [edit])])
    one.portal = 4_711
    #expect(person.types("B") == [.submissions(.putBack(one, name: "fixes"))])
  }

  @Test func `the draft is told with what it leaves out`() {
    var person = atChanges()
    let left = PutBackInputs(
      PutBack([.init(id: "9", edits: [])]), stored: [ContactRecord](), readAt: nil
    ).leftOut
    person.hears(.submissions(.putBackDrafted("fixes-put-back", count: 39, leftOut: left)))
    #expect(person.message == "Draft fixes-put-back: 39 contacts, 1 left out. P shows before and after")
    #expect(person.sees("Not put back: 1 contact"))
    #expect(person.sees("9: not in HubSpot any more"))
  }

  @Test func `without a change under the cursor nothing is put back`() {
    var person = Person.lookingAt(Sending.done(plan, Sending.created(plan)))
    #expect(person.types("B") == [])
    #expect(person.message.hasPrefix("Nothing to put back here"))
  }

  @Test func `fifty contacts are read at once, five hundred by themselves, and more when they are wanted`() {
    var list = ChangesList(of: (0..<10_000).map { "\($0)" })
    var read = 0
    while let ids = list.next() {
      #expect(ids.count == 50)
      read += ids.count
      list.take(ids.map { record($0, "p\($0)@acme.example") }, missing: [])
    }
    #expect(read == 500 && list.unreadCount == 9_500)
    list.want(all: false)
    #expect(list.next()?.first == "500")
    list.fail(.portal("not there"))
    #expect(list.next() == nil && list.unreadCount == 9_500)
    list.want(all: true)
    #expect(list.next()?.first == "500")
  }

  @Test func `the history of any contact is asked for from anywhere, and shown without a submission`() {
    var person = Person([.ana], size: Size(columns: 140, rows: 40))
    person.types(":history of any")
    person.presses(.enter)
    person.types("ana@fabrika.example 77")
    #expect(person.presses(.enter) == [.submissions(.lookUp(["ana@fabrika.example", "77"]))])
    person.hears(
      .submissions(.contactsFound([record("501", "ana@fabrika.example")], missing: ["77"])))
    #expect(person.message == "History of 1 contact, not found: 77")
    #expect(person.model.workspace.pane == .record)
    for text in ["ana@fabrika.example 501", "lifecyclestage", "customer", "WORKFLOW"] {
      #expect(person.sees(text), "\(text)")
    }
    #expect(person.types("H") == [.submissions(.readChanges(of: ["501"]))])
    person.hears(.submissions(.changesRead([record("501", "ana@fabrika.example")], missing: [])))
    #expect(person.sees("Changes 2, 1 contact"))
    person.types("q")
    #expect(person.sees("ana@fabrika.example 501"))
  }

  @Test func `what was looked at before comes back`() {
    var person = Person.lookingAt(Sending.done(plan, Sending.created(plan)))
    person.hears(.submissions(.contactsFound([record("77", "kim@acme.example")], missing: [])))
    #expect(person.model.screens.results.selectedID == "77")
    person.types("q")
    #expect(person.model.screens.results.selectedID == "501")
    person.hears(.submissions(.contactsFound([], missing: ["12"])))
    #expect(person.message == "Not found in HubSpot: 12")
  }

  @Test func `without a submission behind it, the way back is the draft`() {
    var person = Person([.ana])
    person.hears(.submissions(.contactsFound([record("77", "kim@acme.example")], missing: [])))
    #expect(person.model.screens.screen == .results)
    person.types("q")
    #expect(person.model.screens.screen == .compose)
  }

  @Test func `ten thousand versions of a property are walked at once`() {
    var person = Person([.ana], size: Size(columns: 140, rows: 40))
    let versions = (0..<10_000).map { number in
      PropertyVersion(
        value: "v\(number)", timestamp: Timestamp(epochMilliseconds: Int64(number) * 60_000),
        sourceType: "API")
    }
    person.hears(
      .submissions(
        .contactsFound(
          [
            ContactRecord(id: "7", propertiesWithHistory: [PropertyHistory(name: "city", versions: versions)])
          ],
          missing: [])))
    person.presses(.tab)
    for _ in 0..<200 { person.presses(.down) }
    #expect(person.model.screens.results.selectedVersion?.value == "v9799")
    person.presses(.end)
    #expect(person.model.screens.results.selectedVersion?.value == "v0")
  }
}
