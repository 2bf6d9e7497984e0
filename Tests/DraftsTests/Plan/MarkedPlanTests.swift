import ContactsModel
import Drafts
import Testing

/// A plan of marked contacts alone.
@Suite struct MarkedPlanTests {
  private let contacts = ["ann", "bob", "not an address"].map {
    ContactInput(properties: [Property("email", $0.contains(" ") ? $0 : "\($0)@marked.example")])
  }

  @Test func `what is not marked is left out as such, whatever else is with it`() {
    let plan = Plan.make(contacts: contacts, marked: [1])
    #expect(plan.leftOut.map(\.index) == [0, 2])
    #expect(plan.leftOut.allSatisfy { $0.reason == .notMarked })
    #expect(plan.counts.sent == 1 && plan.counts.notMarked == 2 && plan.counts.blocked == 0)
  }

  @Test func `an input has the bytes that it has in the plan of all`() {
    let (all, marked) = (Plan.make(contacts: contacts), Plan.make(contacts: contacts, marked: [1]))
    #expect(marked.batches.flatMap(\.inputs).map(\.contact) == [all.batches.flatMap(\.inputs)[1].contact])
  }
}
