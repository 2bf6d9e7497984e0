import ContactsModel
import Drafts
import Submissions
import Testing

/// What a submission left undone, as inputs of a new draft.
struct RetryInputsTests {
  private let contacts = (0..<6).map {
    ContactInput(properties: [Property("email", "p\($0)@harbour.example")])
  }
  private let ids = (0..<6).map { InputID(rawValue: UInt64(10 + $0)) }
  private var origin: DraftOrigin { DraftOrigin(draft: "d/1", inputs: ids) }
  private var draft: [DraftInput] { zip(ids, contacts).map { DraftInput(id: $0, contact: $1) } }

  /// Created, refused, unknown, stopped, with errors, and there already.
  private func record(_ id: String = "s1") -> SubmissionRecord {
    var contacts = contacts
    contacts[4].properties.append(Property("lifecyclestage", "custmer"))
    let plan = Plan.make(contacts: contacts, existing: [5: "77"])
    var outcomes = plan.blankOutcomes
    outcomes[0].outcome = .succeeded(.create)
    outcomes[1].outcome = .failed
    outcomes[2].outcome = .unknown
    outcomes[3].reason = .stopped
    return SubmissionRecord(
      id: id, portal: 4711, at: 0, plan: plan, state: .done, batches: [BatchRecord(outcomes: outcomes)],
      leftOut: SubmissionRecord(id: id, portal: 4711, at: 0, plan: plan).leftOut)
  }

  @Test func `those that need it are taken as they were composed, each with where it comes from`() {
    let retry = RetryInputs(of: SentPlan(record()), origin: origin, draft: draft)
    #expect(retry.inputs.map(\.contact) == contacts[1...4].map { $0 })
    #expect(retry.inputs.map(\.id.rawValue) == [0, 1, 2, 3])
    #expect(retry.sources == (1...4).map { .init(submission: "s1", index: $0) })
    #expect(Sentences.retried(retry.counts) == "4 contacts: 1 failed, 1 unknown, 2 not sent")
  }

  @Test func `what a later submission created is not taken, and what it refused is known from there`() {
    var created = InputOutcome(index: 1)
    created.outcome = .succeeded(.create)
    var refused = InputOutcome(index: 0)
    refused.outcome = .failed
    let retry = RetryInputs(
      of: SentPlan(record()), origin: origin, draft: draft,
      latest: [
        ids[1]: DraftOutcome(submission: "s2", portal: 4711, outcome: created),
        ids[3]: DraftOutcome(submission: "s2", portal: 4711, outcome: refused),
        // Another portal's does not matter.
        ids[2]: DraftOutcome(submission: "s3", portal: 7, outcome: created),
      ])
    #expect(retry.sources.map(\.submission) == ["s1", "s2", "s1"])
    #expect(retry.sources.map(\.index) == [2, 0, 4])
  }

  @Test func `without the draft those with errors are counted as lost`() {
    let retry = RetryInputs(of: SentPlan(record()))
    #expect(retry.inputs.count == 3)
    #expect(retry.counts.lost == 1)
    #expect(
      Sentences.retried(retry.counts).hasSuffix(
        "1 contact with errors can only be found where they came from"))
  }

  @Test func `hints are kept where the contact has what they are about`() {
    let link = Association(recordID: "9", types: [AssociationType(.hubspotDefined, 279)])
    var (contacts, inputs) = (contacts, draft)
    contacts[1].associations = [link]
    inputs[1].contact.associations = [Association(recordID: "8", types: []), link]
    inputs[1].hints.associations = [nil, AssociationHint(object: "company", recordName: "Harbour")]
    let plan = Plan.make(contacts: [contacts[1]])
    var outcomes = plan.blankOutcomes
    outcomes[0].outcome = .failed
    let record = SubmissionRecord(
      id: "s1", portal: 1, at: 0, plan: plan, state: .done, batches: [BatchRecord(outcomes: outcomes)],
      leftOut: [])
    let retry = RetryInputs(
      of: SentPlan(record), origin: DraftOrigin(draft: "d/1", inputs: [ids[1]]), draft: inputs)
    #expect(retry.inputs[0].hints.associations == [inputs[1].hints.associations[1]])
  }
}

/// Updates are retried as updates.
struct RetriedUpdateTests {
  private static let existing = ExistingContact(
    id: "7", values: [Property("email", "ada@harbour.example"), Property("city", "Bonn")], portal: 4711)

  private static func changing(_ id: UInt64, city: String) -> DraftInput {
    var input = DraftInput(id: InputID(rawValue: id), changing: existing)
    input.contact.properties[1].value = city
    return input
  }

  private func record(_ outcome: Outcome) -> SubmissionRecord {
    let plan = Plan.make(inputs: [Self.changing(10, city: "Ulm")])
    var outcomes = SubmissionRecord(id: "", portal: nil, at: 0, plan: plan).batches.flatMap(\.outcomes)
    outcomes[0].outcome = outcome
    return SubmissionRecord(
      id: "s1", portal: 4711, at: 0, plan: plan, state: .done, batches: [BatchRecord(outcomes: outcomes)],
      leftOut: [])
  }

  @Test(arguments: [Outcome.failed, .unknown])
  func `the new draft changes the same contact as it was sent`(outcome: Outcome) throws {
    let origin = DraftOrigin(draft: "d/1", inputs: [InputID(rawValue: 10)])
    // The person has typed something else into the draft since.
    let retry = RetryInputs(
      of: SentPlan(record(outcome)), origin: origin, draft: [Self.changing(10, city: "Kiel")])
    let input = try #require(retry.inputs.first)
    #expect(input.existing?.id == "7" && input.existing?.portal == 4711)
    #expect(input.changes == [PropertyChange("city", from: "Bonn", to: "Ulm")])
    #expect(input.contact.value(of: "email") == "ada@harbour.example")
    #expect(retry.sources == [.init(submission: "s1", index: 0)])
  }

  @Test func `without the draft the journal knows what was there before`() throws {
    let input = try #require(RetryInputs(of: SentPlan(record(.failed))).inputs.first)
    #expect(input.changes == [PropertyChange("city", from: "Bonn", to: "Ulm")])
  }

  @Test func `what somebody else changed meanwhile is a conflict, and what was applied goes out no more`()
    throws
  {
    let inputs = RetryInputs(of: SentPlan(record(.unknown))).inputs
    let planned = { (city: String) in
      Plan.make(
        inputs: inputs,
        current: CurrentContacts([ContactRecord(id: "7", properties: [RecordProperty("city", city)])]))
    }
    #expect(planned("Bonn").counts.sent == 1)
    #expect(planned("Ulm").leftOut.map(\.reason) == [.unchanged])
    guard case .conflict? = planned("Hamm").leftOut.first?.reason else {
      Issue.record("\(planned("Hamm").leftOut)")
      return
    }
  }

  @Test func `what was updated is not in it`() {
    #expect(RetryInputs(of: SentPlan(record(.succeeded(.update)))).inputs.isEmpty)
  }
}

extension Plan {
  fileprivate var blankOutcomes: [InputOutcome] {
    SubmissionRecord(id: "", portal: nil, at: 0, plan: self).batches.flatMap(\.outcomes)
  }
}
