import ContactsModel
import Drafts
import Submissions
import TestFixtures
import Testing

/// Taking back a plan that did several things.
struct MixedRollbackTests {
  private let all = MixedPlan.sent { operation, _ in .succeeded(operation) }

  private func stored(_ id: String, city: String = "Ulm") -> ContactRecord {
    ContactRecord(
      id: id, properties: [RecordProperty("email", "p\(id)@harbour.example"), RecordProperty("city", city)])
  }

  private func linked(_ ids: [String], to record: String = "9001") -> [String: ExistingLinks] {
    Dictionary(uniqueKeysWithValues: ids.map { ($0, links(record)) })
  }

  private func links(_ record: String) -> ExistingLinks {
    ExistingLinks(
      objects: ["company"],
      links: [
        ExistingLink(
          object: "company", association: Association(recordID: record, types: [MixedPlan.company]))
      ])
  }

  @Test func `what was updated and linked is one input, which puts both back`() throws {
    let rollback = Rollback(of: all)
    #expect(rollback.ids == ["70", "73", "74", "75"])
    #expect(rollback.linked == ["company": ["70", "74", "75"]])
    let made = PutBackInputs(
      rollback, stored: rollback.ids.map { stored($0) }, links: linked(["70", "74", "75"]), readAt: nil)
    #expect(made.leftOut.isEmpty)
    #expect(made.inputs.map(\.existing?.id) == rollback.ids)
    #expect(made.inputs[0].changes == [PropertyChange("city", from: "Ulm", to: "Bonn")])
    #expect(made.inputs[0].linkChanges().map(\.isUnlinking) == [true])
    #expect(made.inputs[1].linkChanges().isEmpty)
    #expect(made.inputs[3].changes.isEmpty)
  }

  @Test func `what somebody changed of one thing keeps nothing from putting the other back`() {
    let made = PutBackInputs(
      Rollback(of: all),
      stored: ["70", "73", "74", "75"].map { stored($0, city: $0 == "70" ? "Kiel" : "Ulm") },
      links: linked(["70", "74", "75"]), readAt: nil)
    #expect(made.leftOut.map(\.contact) == ["p0@harbour.example"])
    #expect(made.leftOut[0].why.hasPrefix("city is now \"Kiel\""))
    #expect(made.inputs[0].changes.isEmpty && made.inputs[0].linkChanges().count == 1)
  }

  @Test func `what is so already is nothing to say where the other is put back`() {
    let made = PutBackInputs(
      Rollback(of: all),
      stored: ["70", "73", "74", "75"].map { stored($0, city: $0 == "70" ? "Bonn" : "Ulm") },
      links: linked(["70", "74"]).merging(["75": ExistingLinks(objects: ["company"])]) { $1 }, readAt: nil)
    #expect(
      made.leftOut.map { "\($0.contact): \($0.why)" } == ["p5@harbour.example: has its former links already"])
    #expect(made.inputs.map(\.existing?.id) == ["70", "73", "74"])
  }

  @Test func `what it created is archived, whatever else it did`() {
    #expect(ArchiveReview(of: all).candidates.map(\.id) == ["501", "502"])
    #expect(all.hasCreated && all.hasChanged)
    let none = MixedPlan.sent { operation, _ in operation == .create ? .unknown : .failed }
    #expect(!none.hasCreated && !none.hasChanged)
    #expect(none.unknownCreations == 2 && none.unknownChanges == 0)
  }
}
