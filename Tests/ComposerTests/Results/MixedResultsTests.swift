import ContactsModel
import Drafts
import Submissions
import TerminalUI
import TestFixtures
import Testing

@testable import Composer

/// What is done with a plan that created, updated and linked takes in all of it.
struct MixedResultsTests {
  private func looking(at plan: SentPlan, as part: Int = 0) -> Person {
    var person = Person()
    person.hears(.submissions(.opened(plan.parts[part], in: plan)))
    return person
  }

  @Test(arguments: 0..<3) func `export, evidence and retry are of the plan, wherever the cursor is`(part: Int)
  {
    let plan = MixedPlan.oneFailedOfEach
    var person = looking(at: plan, as: part)
    for _ in 0..<part { person.presses(.down) }
    person.types("wf")
    #expect(
      person.presses(.enter) == [
        .files(
          .exportResults(ResultsExport(plan, part: .failed), .csv, path: "failed-s1.csv", isReplacing: false))
      ])
    #expect(person.types("E") == [.submissions(.writeEvidence(plan))])
    #expect(person.types("R") == [.submissions(.retry("s1"))])
    #expect(person.message == "Making a draft of what was not created or updated or linked")
  }

  @Test func `X asks which, with their numbers, and each does its own`() {
    var person = looking(at: MixedPlan.oneFailedOfEach)
    #expect(person.sees("X archive or put back"))
    #expect(person.types("X") == [])
    #expect(person.sees("1 created, 3 changed. Take back:"))
    #expect(person.sees("archive created") && person.sees("put back changed"))
    #expect(person.types("p") == [.submissions(.rollBack("s1"))])
    #expect(person.message == "Reading 3 contacts as they are now")
    person.types("X")
    #expect(person.types("a") == [.submissions(.reviewArchiving(of: "s1"))])
  }

  @Test func `where there is no choice X does what it says`() {
    var changed = looking(
      at: MixedPlan.sent { operation, _ in operation == .create ? .failed : .succeeded(operation) })
    #expect(changed.sees("X put back"))
    #expect(changed.types("X") == [.submissions(.rollBack("s1"))])
    var created = looking(
      at: MixedPlan.sent { operation, _ in operation == .create ? .succeeded(operation) : .failed })
    #expect(created.sees("X archive"))
    #expect(created.types("X") == [.submissions(.reviewArchiving(of: "s1"))])
    var neither = looking(at: MixedPlan.sent { _, _ in .failed })
    #expect(neither.types("X") == [])
    #expect(neither.message == "Nothing to take back: this plan created and changed no contact")
  }

  @Test func `after going on every part is among the results`() {
    let before = MixedPlan.sent { operation, index in
      operation == .link && index == 5 ? .notSent : .succeeded(operation)
    }
    var person = looking(at: before)
    person.types("C")
    person.hears(.submissions(.restRead(before)))
    #expect(person.message == "Type 1 and press Enter to send")
    person.types("1")
    #expect(person.presses(.enter) == [.submissions(.resume("s1", count: 1))])
    var rest = Submission(resuming: before.parts[2], sendsRest: true)
    rest.part = .whole
    _ = rest.handle(.started(at: person.now))
    rest.giveUp()
    person.hears(.submissions(.moved(rest)))
    #expect(person.model.results.plan?.parts.map(\.id) == ["s1", "s2", "s3"])
    #expect(person.message.contains("created 2; updated 3; linked 2, not sent 1"), "\(person.message)")
  }

  private func summaries(_ plan: SentPlan) -> [SubmissionSummary] {
    plan.parts.map { SubmissionSummary($0, firstPart: plan.id) }
  }

  @Test func `in the journal c, R and deleting look at all parts`() {
    var person = Person()
    person.types("5")
    let plan = MixedPlan.sent { operation, index in
      operation == .link && index == 0 ? .unknown : .succeeded(operation)
    }
    person.hears(.submissions(.listed(summaries(plan))))
    // The unknown one comes first.
    person.types("j")
    #expect(person.model.screens.journal.selected?.counts.unknown == 0)
    #expect(person.types("c") == [.submissions(.check(person.model.screens.journal.selected?.id ?? ""))])
    #expect(person.message == "Asking the portal about 1 contact with unknown outcome")
    person.hears(.submissions(.checkFailed(.portal("no connection"))))
    #expect(person.types("R") == [.submissions(.retry(person.model.screens.journal.selected?.id ?? ""))])
    person.types("d")
    person.presses(.control("u"))
    person.types("0")
    person.presses(.enter)
    #expect(person.message.hasPrefix("No settled submission"))
  }

  @Test func `in lines X asks the same, and says before what it may do`() {
    var dialogue = Dialogue()
    let plan = MixedPlan.oneFailedOfEach
    dialogue.hears(.submissions(.opened(plan.parts[0], in: plan)))
    dialogue.answers("1")
    dialogue.hears(.submissions(.recordsRead([], missing: ["70"])))
    let words = "Archive what this plan created, or put back what it changed"
    let choices = dialogue.composer.resultChoices
    guard let place = choices.firstIndex(where: { $0.words == words }) else {
      Issue.record("\(choices.compactMap(\.words))")
      return
    }
    dialogue.answers("\(place + 1)")
    #expect(dialogue.heard.contains { $0.contains("1 created, 3 changed. Take back:") }, "\(dialogue.heard)")
  }
}
