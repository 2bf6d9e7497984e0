import ContactsModel
import Drafts
import Submissions
import Testing

/// Drafts that put back what changed.
struct PutBackTests {
  private typealias Log = ChangeLogTests

  private let changed = Log.version("customer", "14:10:05", "WORKFLOW", "88")
  private let first = Log.version("lead", "09:00:01")

  private func contact(_ id: String, _ now: String?, _ stage: PropertyVersion...) -> ContactRecord {
    var record = Log.contact(id, PropertyHistory(name: "stage", versions: stage))
    record.properties.append(RecordProperty("stage", now))
    return record
  }

  private func inputs(
    _ stored: [ContactRecord], before: String? = "lead", isReadOnly: (String) -> Bool = { _ in false }
  ) -> PutBackInputs {
    let edit = PropertyEdit("stage", before: before, version: changed)
    let putBack = PutBack(["1", "2"].map { PutBack.Contact(id: $0, edits: [edit]) })
    return PutBackInputs(putBack, stored: stored, readAt: "2026-11-24T10:00:00Z", isReadOnly: isReadOnly)
  }

  private func leftOut(_ inputs: PutBackInputs) -> [String] {
    inputs.leftOut.map { "\($0.contact): \($0.why)" }
  }

  @Test func `each contact gets the value before the change, and knows what it has now`() {
    let made = inputs([contact("1", "customer", changed, first), contact("2", "customer", changed, first)])
    #expect(made.leftOut.isEmpty)
    #expect(
      made.inputs.map(\.existing)
        == ["1", "2"].map { id in
          ExistingContact(
            id: id, values: [Property("email", "p\(id)@harbour.example"), Property("stage", "customer")],
            readAt: "2026-11-24T10:00:00Z")
        })
    #expect(
      made.inputs.map(\.update)
        == ["1", "2"].map { ContactUpdate(id: $0, properties: [Property("stage", "lead")]) })
  }

  @Test func `a property that had no value before is cleared`() {
    let made = inputs([contact("1", "customer", changed)], before: nil)
    #expect(made.inputs.map(\.update) == [ContactUpdate(id: "1", properties: [Property("stage", "")])])
  }

  @Test func `what made the contact cannot be put back`() {
    var stored = contact("1", "customer", changed)
    stored.createdAt = changed.timestamp
    let made = inputs([stored, contact("2", "customer", changed)], before: nil)
    #expect(made.inputs.map(\.existing?.id) == ["2"])
    #expect(leftOut(made) == ["p1@harbour.example: this made the contact: nothing was there before"])
  }

  @Test func `what a workflow did in the second after is put back`() {
    let maker = Log.version("2026-11-24", "14:10:05", "INTEGRATION", "app")
    var stored = contact("1", "customer", changed)
    stored.createdAt = changed.timestamp
    stored.propertiesWithHistory.append(PropertyHistory(name: "createdate", versions: [maker]))
    let made = inputs([stored, contact("2", "customer", changed)], before: nil)
    #expect(made.inputs.map(\.existing?.id) == ["1", "2"])
  }

  @Test func `a contact whose property somebody else changed since is left out, with who and when`() {
    let person = Log.version("other", "15:00:00", "CRM_UI", "u", user: 12)
    let again = Log.version("evangelist", "16:00:00", "WORKFLOW", "88")
    let made = inputs([
      contact("1", "other", person, changed, first), contact("2", "evangelist", again, changed, first),
    ])
    #expect(
      leftOut(made) == [
        "p1@harbour.example: changed since by user 12 (CRM_UI), 2026-11-23T15:00:00Z: stage"
      ])
    #expect(made.inputs.map(\.existing?.id) == ["2"])
  }

  @Test func `what is gone, cannot be written, or has its old value is left out with the reason`() {
    #expect(
      leftOut(inputs([contact("2", "lead", changed, first)])) == [
        "1: not in HubSpot any more", "p2@harbour.example: has these values already",
      ])
    #expect(
      leftOut(inputs([contact("1", "customer", first), contact("2", "customer", changed)]) { _ in true })
        == ["1", "2"].map { "p\($0)@harbour.example: HubSpot sets what changed, nobody else can" })
    #expect(
      leftOut(inputs([contact("1", "customer", first), contact("2", "customer", changed)]))
        == ["p1@harbour.example: its history does not hold the change of stage any more"])
  }

  @Test func `a group becomes its contacts, each with what changed in it`() throws {
    var log = ChangeLog()
    log.take(["1", "2"].map { contact($0, "customer", changed, first) })
    let putBack = PutBack(try #require(log.groups.first), of: log)
    #expect(putBack.contacts.map(\.id) == ["1", "2"])
    #expect(
      putBack.contacts.map(\.edits)
        == [1, 2].map { _ in [PropertyEdit("stage", before: "lead", version: changed)] })
    #expect(putBack.properties == ["createdate", "stage"])
  }

  @Test func `of several changes of a property the value before all of them comes back`() {
    let later = Log.version("evangelist", "14:10:30", "WORKFLOW", "88")
    let putBack = PutBack([
      PutBack.Contact(
        id: "1",
        edits: [
          PropertyEdit("stage", before: "customer", version: later),
          PropertyEdit("stage", before: "lead", version: changed),
        ])
    ])
    let made = PutBackInputs(
      putBack, stored: [contact("1", "evangelist", later, changed, first)], readAt: nil)
    #expect(made.inputs.map(\.update) == [ContactUpdate(id: "1", properties: [Property("stage", "lead")])])
  }
}
