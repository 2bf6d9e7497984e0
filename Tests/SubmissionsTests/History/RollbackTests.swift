import ContactsModel
import Drafts
import Testing

@testable import Submissions

/// Drafts that take an update back.
struct RollbackTests {
  /// A submission that changed the city of three contacts, the second of which failed.
  private func record() -> SubmissionRecord {
    var planner = DraftPlanner()
    for id in ["101", "102", "103"] {
      var input = DraftInput(
        id: InputID(rawValue: 0),
        changing: ExistingContact(
          id: id, values: [Property("email", "p\(id)@harbour.example"), Property("city", "Bonn")]))
      input.contact.properties[1].value = "Ulm"
      input.contact.properties.append(Property("jobtitle", "Buyer"))
      planner.add(input)
    }
    var record = SubmissionRecord(id: "s1", portal: 4711, at: 0, plan: planner.finish())
    for (position, outcome) in [Outcome.succeeded(.update), .failed, .succeeded(.update)].enumerated() {
      record.batches[0].outcomes[position].outcome = outcome
    }
    return record
  }

  private func stored(_ id: String, city: String?, jobtitle: String? = "Buyer") -> ContactRecord {
    ContactRecord(
      id: id,
      properties: [
        RecordProperty("email", "p\(id)@harbour.example"), RecordProperty("city", city),
        RecordProperty("jobtitle", jobtitle),
      ],
      propertiesWithHistory: [
        PropertyHistory(
          name: "city",
          versions: [
            PropertyVersion(
              value: city, timestamp: Timestamp("2026-11-29T10:00:00Z"), sourceType: "CRM_UI",
              updatedByUserID: .value(501))
          ])
      ])
  }

  @Test func `what was updated gets its former values, and what was empty is cleared`() {
    let made = PutBackInputs(
      Rollback(of: SentPlan(record())), stored: [stored("101", city: "Ulm"), stored("103", city: "Ulm")],
      readAt: nil)

    #expect(made.leftOut.isEmpty)
    #expect(
      made.inputs.map(\.update)
        == ["101", "103"].map {
          ContactUpdate(id: $0, properties: [Property("city", "Bonn"), Property("jobtitle", "")])
        })
    #expect(made.inputs.map(\.existing?.portal) == [4711, 4711])
  }

  @Test func `a contact that somebody changed since is left out, with who and when`() {
    let made = PutBackInputs(
      Rollback(of: SentPlan(record())), stored: [stored("101", city: "Kiel"), stored("103", city: "Ulm")],
      readAt: nil)

    #expect(made.inputs.compactMap(\.existing?.id) == ["103"])
    #expect(
      made.leftOut.map { "\($0.contact): \($0.why)" } == [
        #"p101@harbour.example: city is now "Kiel", changed by user 501 (CRM_UI), 2026-11-29T10:00:00Z"#
      ])
  }

  @Test func `one that is gone is left out, one that has its former values needs nothing`() {
    let made = PutBackInputs(
      Rollback(of: SentPlan(record())), stored: [stored("103", city: "Bonn", jobtitle: nil)], readAt: nil)

    #expect(made.inputs.isEmpty)
    #expect(
      made.leftOut.map(\.why) == ["not in HubSpot any more", "has these values already"])
  }

  @Test func `a submission that created contacts has nothing to roll back`() {
    let plan = Plan.make(contacts: [ContactInput(properties: [Property("email", "a@b.example")])])
    #expect(Rollback(of: SentPlan(SubmissionRecord(id: "s", portal: 1, at: 0, plan: plan))).isEmpty)
  }
}
