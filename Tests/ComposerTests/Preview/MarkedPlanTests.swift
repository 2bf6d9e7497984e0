import Drafts
import TerminalUI
import Testing

@testable import Composer

/// The marked contacts can be previewed and sent alone.
struct MarkedPlanTests {
  private func made(_ effects: [Effect]) -> PlanExclusions? {
    effects.lazy.compactMap { if case .plan(.make(_, _, let exclusions, _)) = $0 { exclusions } else { nil } }
      .first
  }

  @Test func `the plan is made of the marked contacts, and the next one of all`() {
    var person = Person([.ana, .bob])
    let ids = person.model.document.draft.inputs.map(\.id)
    person.types("j ")
    person.types("g")
    #expect(made(person.types("P"))?.marked == [ids[1]])
    #expect(person.model.screen == .preview)
    person.types("1")
    #expect(made(person.types("P")).map { $0.marked == nil } == true)
  }

  @Test func `without a mark it says so`() {
    var person = Person([.ana])
    person.types(":preview the marked")
    person.presses(.enter)
    #expect(person.model.screen == .compose)
  }

  @Test func `a key of another pane says where it works`() {
    var person = Person([.ana])
    person.types("x")
    #expect(person.message == "x works in Properties. Tab goes there")
  }

  @Test func `the list is filtered and sorted from every pane`() {
    var person = Person([.ana])
    person.presses(.tab)
    person.types("f")
    #expect(person.sees("t text"))
    person.presses(.escape, .tab)
    person.types("s")
    #expect(person.sees("e email"))
  }
}
