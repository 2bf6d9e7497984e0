import ContactsModel
import Drafts
import Testing

@testable import Submissions

/// Drafts that take back what was done to links.
struct LinkRollbackTests {
  private static let plain = AssociationType(.hubspotDefined, 279)
  private static let primary = AssociationTypeTable.primaryCompany
  private static let billing = AssociationType(.userDefined, 36)

  private static func links(_ links: (String, [AssociationType])...) -> ExistingLinks {
    ExistingLinks(
      objects: ["company"],
      links: links.map {
        ExistingLink(object: "company", association: Association(recordID: $0.0, types: $0.1))
      })
  }

  /// The submission that does one part of what is wanted, carried out.
  private func record(
    _ operation: ContactOperation, from before: ExistingLinks, to wanted: [(String, [AssociationType])]
  ) throws -> SubmissionRecord {
    var input = DraftInput(
      id: InputID(rawValue: 0),
      changing: ExistingContact(
        id: "101", values: [Property("email", "ana@harbour.example")], links: before))
    input.contact.associations = wanted.map { Association(recordID: $0.0, types: $0.1) }
    let plan = try #require(Plan.make(inputs: [input]).parts.first { $0.operation == operation })
    var record = SubmissionRecord(id: "s1", portal: 4711, at: 0, plan: plan)
    record.batches[0].outcomes[0].outcome = .succeeded(operation)
    return record
  }

  private func made(_ record: SubmissionRecord, now: ExistingLinks?) -> PutBackInputs {
    let stored = ContactRecord(id: "101", properties: [RecordProperty("email", "ana@harbour.example")])
    return PutBackInputs(
      Rollback(of: SentPlan(record)), stored: [stored], links: now.map { ["101": $0] } ?? [:], readAt: nil)
  }

  private func bodies(_ made: PutBackInputs) -> [String] {
    Plan.make(inputs: made.inputs).changes.map {
      "\($0.change.name): \($0.change.before ?? "-") > \($0.change.after ?? "-")"
    }
  }

  @Test func `a new link is taken away, also where HubSpot made it the primary company`() throws {
    let record = try record(.link, from: Self.links(), to: [("9001", [Self.plain])])
    let back = made(record, now: Self.links(("9001", [Self.plain, Self.primary])))
    #expect(back.leftOut.isEmpty)
    #expect(bodies(back) == ["company 9001: linked as Primary > not linked; label Primary goes too"])
    #expect(back.inputs.first?.existing?.portal == 4711)
  }

  @Test func `a label that was given is taken off, the link and its other labels stay`() throws {
    let before = Self.links(("9001", [Self.plain]), ("9002", [Self.plain]))
    let record = try record(
      .link, from: before, to: [("9001", [Self.plain, Self.billing]), ("9002", [Self.plain])])
    let back = made(
      record, now: Self.links(("9001", [Self.plain, Self.billing]), ("9002", [Self.plain])))
    #expect(bodies(back) == ["company 9001: linked as USER_DEFINED 36 > linked"])
  }

  @Test func `a label that was taken off, and a link that was taken away, come back`() throws {
    let before = Self.links(("9001", [Self.plain, Self.billing]))
    let unlabelled = try record(.unlabel, from: before, to: [("9001", [Self.plain])])
    #expect(
      bodies(made(unlabelled, now: Self.links(("9001", [Self.plain]))))
        == ["company 9001: linked > linked as USER_DEFINED 36"])
    let unlinked = try record(.unlink, from: before, to: [])
    #expect(
      bodies(made(unlinked, now: Self.links())) == ["company 9001: - > linked as USER_DEFINED 36"])
  }

  @Test func `a link that somebody changed since stays`() throws {
    let record = try record(.link, from: Self.links(), to: [("9001", [Self.plain])])
    let labelled = made(record, now: Self.links(("9001", [Self.plain, Self.billing])))
    #expect(labelled.inputs.isEmpty)
    #expect(
      labelled.leftOut.map { "\($0.contact): \($0.why)" }
        == ["ana@harbour.example: company 9001 is linked as USER_DEFINED 36, changed since"])
    let unlinked = try self.record(.unlink, from: Self.links(("9001", [Self.plain])), to: [])
    #expect(
      made(unlinked, now: Self.links(("9001", [Self.plain, Self.billing]))).leftOut.map(\.why)
        == ["company 9001 is linked as USER_DEFINED 36, changed since"])
  }

  @Test func `what cannot be known is refused in words`() throws {
    let first = try record(.link, from: Self.links(), to: [("9001", [Self.plain])])
    #expect(made(first, now: nil).leftOut.map(\.why) == ["HubSpot did not say what it is linked to"])
    #expect(made(first, now: Self.links()).leftOut.map(\.why) == ["has its former links already"])
    let before = Self.links(("9001", [Self.plain, Self.primary]), ("9002", [Self.plain]))
    let moved = try record(
      .link, from: before, to: [("9001", [Self.plain]), ("9002", [Self.plain, Self.primary])])
    #expect(
      made(moved, now: Self.links(("9001", [Self.plain]), ("9002", [Self.plain, Self.primary])))
        .leftOut.map(\.why) == ["the former primary company is not known"])
    let bare = SubmissionRecord(
      id: "s2", portal: 1, at: 0,
      plan: Plan(
        operation: .unlink,
        batches: [
          PlannedBatch(
            operation: .unlink, body: [],
            inputs: [
              PlannedInput(
                index: 0,
                input: .links(
                  .unlink,
                  ContactLinks(
                    contactID: "101", object: "company",
                    associations: [Association(recordID: "9001", types: [])])), bodyRange: 0..<0)
            ])
        ], leftOut: [], inputCount: 1))
    var carriedOut = bare
    carriedOut.batches[0].outcomes[0].outcome = .succeeded(.unlink)
    #expect(
      made(carriedOut, now: Self.links()).leftOut.map(\.why) == ["what it was linked to before is not known"])
  }
}
