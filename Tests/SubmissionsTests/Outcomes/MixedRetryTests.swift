import ContactsModel
import Drafts
import Submissions
import TestFixtures
import Testing

/// What a plan left undone that did several things, in one draft.
struct MixedRetryTests {
  private func link(_ recordID: String = "9001") -> ExistingLink {
    ExistingLink(
      object: "company", association: Association(recordID: recordID, types: [MixedPlan.company]))
  }

  @Test func `it holds what failed of each part, and where each comes from`() {
    let retry = RetryInputs(of: MixedPlan.oneFailedOfEach)
    #expect(retry.inputs.map(\.existing?.id) == [nil, "73", "74"])
    #expect(retry.inputs[0].contact.value(of: "email") == "bo@harbour.example")
    #expect(retry.inputs[1].changes == [PropertyChange("city", from: "Bonn", to: "Ulm")])
    #expect(retry.inputs[1].linkChanges().isEmpty)
    #expect(retry.inputs[2].changes.isEmpty)
    #expect(retry.inputs[2].linkChanges().map(\.recordID) == ["9001"])
    #expect(retry.inputs[2].contact.value(of: "email") == "p4@harbour.example")
    #expect(
      retry.sources == [
        .init(submission: "s1", index: 2), .init(submission: "s2", index: 3),
        .init(submission: "s3", index: 4),
      ])
    #expect(Sentences.retried(retry.counts) == "3 contacts: 3 failed")
  }

  @Test func `a duplicate holds every part again, whatever became of it`() {
    let sent = MixedPlan.sent { operation, _ in .succeeded(operation) }
    let plan = Plan.make(inputs: Array(sent.composedInputs))
    #expect(plan.operations == sent.parts.map(\.plan.operation))
    let composed = { (plan: Plan) in plan.parts.map { $0.batches.flatMap(\.inputs).map(\.input.recordID) } }
    #expect(composed(plan) == sent.parts.map { composed($0.plan).flatMap(\.self) })
    #expect(sent.composedInputs.count == MixedPlan.inputs.count)
  }

  @Test func `it is planned as it was: created, updated and linked`() {
    let plan = Plan.make(inputs: RetryInputs(of: MixedPlan.oneFailedOfEach).inputs)
    #expect(plan.operations == [.create, .update, .link])
    #expect(plan.contactCount == 3)
  }

  @Test func `what is to be done to one contact in two parts is one input, known by the worst`() {
    let retry = RetryInputs(
      of: MixedPlan.sent { operation, index in
        index != 4 ? .succeeded(operation) : operation == .update ? .failed : .unknown
      })
    #expect(retry.inputs.count == 1)
    #expect(retry.inputs[0].changes.count == 1 && retry.inputs[0].linkChanges().count == 1)
    #expect(retry.sources == [.init(submission: "s3", index: 4)])
    #expect(Sentences.retried(retry.counts) == "1 contact: 1 unknown")
  }

  @Test func `what a check has settled is not drafted again`() {
    var plan = MixedPlan.sent { operation, index in
      operation == .link && index == 0 ? .unknown : .succeeded(operation)
    }
    #expect(RetryInputs(of: plan).inputs.map(\.existing?.id) == ["70"])
    plan.take([MixedPlan.sent { operation, _ in .succeeded(operation) }.parts[2]])
    #expect(RetryInputs(of: plan).inputs.isEmpty)
  }

  @Test func `a link that was made nevertheless does not go out again`() {
    let inputs = RetryInputs(of: MixedPlan.oneFailedOfEach).inputs.filter { $0.existing?.id == "74" }
    var current = CurrentContacts([ContactRecord(id: "74", properties: [RecordProperty("city", "Ulm")])])
    current.links = ["74": ExistingLinks(objects: ["company"], links: [link()])]
    #expect(Plan.make(inputs: inputs, current: current).leftOut.map(\.reason) == [.unchanged])
  }

  @Test func `another plan of the draft settles what it did, and nothing else`() {
    let ids = MixedPlan.inputs.map(\.id)
    let plan = MixedPlan.sent { $1 == 4 ? .failed : .succeeded($0) }
    let origin = DraftOrigin(draft: "d/1", inputs: ids)
    let later = { (outcome: Outcome) in
      var known = InputOutcome(index: 0)
      known.outcome = outcome
      return RetryInputs(
        of: plan, origin: origin, draft: MixedPlan.inputs,
        latest: [ids[4]: DraftOutcome(submission: "s9", portal: MixedPlan.portal, outcome: known)]
      ).inputs.first
    }
    #expect(later(.succeeded(.link))?.linkChanges().isEmpty == true)
    #expect(later(.succeeded(.link))?.changes.count == 1)
    #expect(later(.succeeded(.update))?.changes.isEmpty == true)
    #expect(later(.succeeded(.update))?.linkChanges().count == 1)
  }

  @Test func `a link that was to go, and a label, go in the draft too`() throws {
    let billing = AssociationType(.userDefined, 36)
    let before = ExistingLinks(
      objects: ["company"],
      links: [
        link(),
        ExistingLink(
          object: "company", association: Association(recordID: "9002", types: [MixedPlan.company, billing])),
      ])
    var input = DraftInput(
      id: InputID(rawValue: 0),
      changing: ExistingContact(id: "7", values: [Property("email", "a@b.example")], links: before))
    input.contact.associations = [Association(recordID: "9002", types: [MixedPlan.company])]
    let records = Plan.make(inputs: [input]).parts.map { plan in
      let record = SubmissionRecord(id: plan.operation.rawValue, portal: 1, at: 0, plan: plan)
      var outcomes = record.outcomes
      outcomes[0].outcome = .failed
      return SubmissionRecord(
        id: record.id, portal: 1, at: 0, plan: plan, state: .done, batches: [BatchRecord(outcomes: outcomes)],
        leftOut: [])
    }
    #expect(records.map(\.plan.operation) == [.unlabel, .unlink])
    let retried = try #require(
      RetryInputs(of: SentPlan(records[0], then: Array(records.dropFirst()))).inputs.first)
    #expect(Set(retried.linkChanges()) == Set(input.linkChanges()))
  }
}
