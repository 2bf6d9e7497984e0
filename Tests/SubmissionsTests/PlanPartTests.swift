import ContactsModel
import Drafts
import Submissions
import TestFixtures
import Testing

struct PlanPartTests {
  @Test func `the parts of a plan are counted as one`() {
    let plans = MixedPlan.plan.parts
    let places = PlanPart.parts(ofInputs: plans.map { $0.inputCount - $0.leftOut.count })
    #expect(places.map(\.number) == [1, 2, 3] && places.allSatisfy { $0.count == 3 })
    var second = Submission(id: "s2", plan: plans[1], portal: 1, at: 0)
    second.part = places[1]
    #expect(second.settledOfPlan == 2)
    #expect(second.totalOfPlan == 8)
  }

  private func summary(
    _ id: String, at: Int64 = 5, of plan: String?, unknown: Int = 0, _ state: SubmissionState = .done
  ) -> SubmissionSummary {
    SubmissionSummary(
      id: id, operation: .update, at: at, portal: 1, state: state, counts: OutcomeCounts(unknown: unknown),
      from: Provenance(), firstPart: plan)
  }

  @Test func `a plan is settled as a whole or not at all`() {
    let list = [
      summary("a", of: "a"), summary("b", of: "a", unknown: 1), summary("c", of: nil),
      summary("d", of: "d"), summary("e", of: "d"), summary("f", of: "f"), summary("g", of: "f", .running),
      summary("h", at: 20, of: nil),
    ]
    #expect(list.settled(before: 10).map(\.id) == ["c", "d", "e"])
    #expect(list.ofPlan(of: list[1]).map(\.id) == ["a", "b"])
    #expect(list.ofPlan(of: list[2]).map(\.id) == ["c"])
  }
}
