import ContactsModel
import Drafts
import Submissions
import TerminalUI
import Testing

@testable import Composer

/// What a contact was to be linked to, beside what it is linked to.
struct LinkRowTests {
  private let plain = AssociationType(.hubspotDefined, 279)
  private let primary = AssociationType(.hubspotDefined, 1)
  private let own = AssociationType(.userDefined, 36)

  private func stored(_ links: [String: [AssociatedRecord]]) -> StoredLinks {
    var stored = StoredLinks()
    stored.take(LinkReading(links: links.mapValues { ["501": $0] }))
    return stored
  }

  private func record(_ id: String, _ types: (AssociationType, String?)...) -> AssociatedRecord {
    AssociatedRecord(
      recordID: id,
      types: types.map { AssociationLabel(category: $0.category, typeID: $0.typeID, label: $1) })
  }

  private func states(_ sent: [Association], _ stored: StoredLinks) -> [String] {
    LinkRow.rows(sent: sent, of: "501", in: stored, .builtIn).map(\.words)
  }

  @Test func `each type that was sent is the same or missing, and others were added`() {
    let sent = [
      Association(recordID: "9101", types: [plain]), Association(recordID: "9102", types: [plain, primary]),
    ]
    let stored = stored(["company": [record("9101", (plain, nil), (primary, "Primary"))]])
    #expect(
      states(sent, stored) == [
        "company 9101, no label (HUBSPOT_DEFINED 279): same",
        "company 9102, no label (HUBSPOT_DEFINED 279): missing",
        "company 9102, Primary (HUBSPOT_DEFINED 1): missing",
        "company 9101, Primary (HUBSPOT_DEFINED 1): added",
      ])
  }

  @Test func `what is linked to nothing lacks every link, and of what was not read nothing is said`() {
    let sent = [Association(recordID: "9101", types: [plain])]
    #expect(
      states(sent, stored(["company": []])) == ["company 9101, no label (HUBSPOT_DEFINED 279): missing"])
    #expect(
      states(sent, StoredLinks()) == ["company 9101, no label (HUBSPOT_DEFINED 279): not read"])
    #expect(
      states(sent, stored(["deal": []])) == ["company 9101, no label (HUBSPOT_DEFINED 279): not read"])
  }

  @Test func `a label of the portal that is not known is found by its id`() {
    let sent = [Association(recordID: "9101", types: [own])]
    #expect(
      states(sent, stored(["company": [record("9101", (own, "Reseller"))]]))
        == ["company 9101, Reseller (USER_DEFINED 36): same"])
    #expect(states(sent, stored(["company": []])) == ["record 9101, no label (USER_DEFINED 36): not read"])
  }

  private let plan = Plan.make(contacts: [
    ContactInput(
      properties: [Property("email", "zoe@acme.example")],
      associations: [Association(recordID: "5201", types: [AssociationType(.hubspotDefined, 4)])])
  ])

  @Test func `the objects that contacts were linked to are read beside the properties, and companies always`()
  {
    var person = Person()
    let submission = Sending.done(plan, Sending.created(plan))
    #expect(
      person.hears(.submissions(.opened(submission.record))) == [
        .submissions(.fetchHistory(ids: ["501"], properties: ["email"])),
        .submissions(.readLinks(of: ["501"], to: ["company", "deal"])),
      ])
  }

  @Test func `a link that is missing is told in the list and in the contact`() {
    var person = Person.lookingAt(
      Sending.done(plan, Sending.created(plan)), size: Size(columns: 140, rows: 40))
    person.hears(
      .submissions(
        .recordsRead(
          [ContactRecord(id: "501", properties: [RecordProperty("email", "zoe@acme.example")])],
          missing: [])))
    #expect(person.sees("as sent"))
    let nordwind = record("9101", (plain, nil))
    person.hears(
      .submissions(
        .linksRead(
          LinkReading(links: ["deal": ["501": []], "company": ["501": [nordwind]]]))))
    for text in ["1 link missing", "0/1", "Associations", "deal 5201", "(missing)", "company 9101"] {
      #expect(person.sees(text), "\(text)")
    }
  }

  @Test func `an object that cannot be read is said once, and not asked for by itself again`() {
    var screen = ResultsScreen(Sending.done(plan, Sending.created(plan)).record)
    var workspace = Workspace.looking(at: .outcomes)
    _ = screen.update(.shown, in: workspace)
    let reading = LinkReading(links: ["company": ["501": []]], unread: ["deal": "not allowed"])
    _ = screen.take(.submissions(.linksRead(reading)), in: &workspace)
    #expect(screen.links.unread == ["deal": "not allowed"])
    #expect(screen.recordRows(in: workspace).contains(.note("Links to deal not read: not allowed")))
    #expect(screen.take([ContactRecord(id: "501")], missing: [], in: workspace) == Step())
    #expect(
      screen.update(.asked(.refresh), in: workspace).effects == [
        .submissions(.fetchHistory(ids: ["501"], properties: ["email"])),
        .submissions(.readLinks(of: ["501"], to: ["company", "deal"])),
      ])
  }
}
