import ContactsModel
import Submissions
import TerminalUI
import Testing

@testable import Composer

struct InterruptedTests {
  private let found = SubmissionSummary(
    id: "9f2c", operation: .create, at: 1_795_442_620_000, portal: 4_711, state: .interrupted,
    counts: OutcomeCounts(succeeded: 100, failed: 0, unknown: 100, notSent: 50), name: "webinar")

  @Test func `the start asks what was interrupted, and tells it in a window`() {
    var person = Person([.ana])
    let effects = person.model.start(at: 0, imported: nil, from: "")
    #expect(effects == [.submissions(.findInterrupted)])
    person.hears(.submissions(.interruptionsFound([found])))
    #expect(person.sees("A submission was interrupted"))
    #expect(person.sees("webinar, begun 2026-11-23 14:03:40 UTC, 9f2c"))
    #expect(person.sees("created 100, unknown 100, not sent"))
    #expect(person.sees("? unknown: Sent, but the program ended before the answer."))
    #expect(person.sees("- not sent: the program ended before their turn."))
    person.presses(.escape)
    #expect(!person.sees("A submission was interrupted"))
  }

  @Test func `who is typing is told afterwards`() {
    var person = Person([.ana])
    person.presses(.tab, .enter)
    person.hears(.submissions(.interruptionsFound([found])))
    #expect(!person.sees("A submission was interrupted"))
    person.presses(.enter)
    #expect(person.sees("A submission was interrupted"))
  }

  @Test func `nothing that was interrupted is nothing to tell`() {
    var person = Person([.ana])
    person.hears(.submissions(.interruptionsFound([])))
    #expect(person.model.overlays.isEmpty)
  }
}
