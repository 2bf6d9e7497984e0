import ContactsModel
import Drafts
import Submissions
import TerminalUI
import Testing

@testable import Composer

struct JournalTests {
  private func summary(_ id: String, at: Int64, unknown: Int = 0) -> SubmissionSummary {
    SubmissionSummary(
      id: id, operation: .create, at: 1_795_442_620_000 + at, portal: 4_711, state: .done,
      counts: OutcomeCounts(succeeded: 3, failed: 1, unknown: unknown), name: "webinar")
  }

  private func listing(_ summaries: [SubmissionSummary], size: Size = Size(columns: 80, rows: 24)) -> Person {
    var person = Person(size: size)
    person.types("5")
    person.hears(.submissions(.listed(summaries)))
    return person
  }

  @Test func `going there reads the journal`() {
    var person = Person()
    #expect(person.types("5") == [.submissions(.list)])
    #expect(person.sees("Reading the journal"))
    person.hears(.submissions(.listed([])))
    #expect(person.sees("Nothing has been sent from here yet"))
    #expect(person.presses(.enter) == [])
    #expect(person.message == "There is no submission to open")
  }

  @Test func `those with unknown outcomes come first, then the newest`() {
    let person = listing([summary("aa", at: 1), summary("bb", at: 0, unknown: 2), summary("cc", at: 2)])
    #expect(person.model.journal.submissions.map(\.id) == ["bb", "cc", "aa"])
    #expect(person.sees("Submissions 3 (1 with unknown outcomes)"))
    #expect(person.sees("2026-11-23 14:03 4711"))
    #expect(person.sees("created 3, failed 1, unknown 2"))
  }

  @Test func `with room for it the draft is named`() {
    let narrow = listing([summary("aa", at: 1)])
    #expect(!narrow.sees("webinar"))
    let wide = listing([summary("aa", at: 1)], size: Size(columns: 140, rows: 40))
    #expect(wide.sees("2026-11-23 14:03:40 4711        done"))
    #expect(wide.sees("webinar"))
  }

  @Test func `Enter opens the selected one, and reading again stays on it`() {
    var person = listing([summary("aa", at: 1), summary("bb", at: 2)])
    person.types("j")
    #expect(person.presses(.enter) == [.submissions(.open("aa"))])
    #expect(person.types("r") == [.submissions(.list)])
    person.hears(.submissions(.listed([summary("aa", at: 1), summary("bb", at: 2), summary("cc", at: 3)])))
    #expect(person.presses(.enter) == [.submissions(.open("aa"))])
  }

  @Test func `a search finds a submission, and its id can be copied`() {
    var person = listing([summary("aa", at: 1), summary("bb", at: 2)])
    person.types("/aa")
    person.presses(.enter)
    #expect(person.types("yv") == [.files(.copy(CopiedText("aa", what: "the id")))])
  }

  @Test func `someone who types meanwhile is not taken away`() {
    var person = Person([.ana])
    person.presses(.tab, .enter)
    person.hears(.submissions(.opened(Sending.done(Plan.make(contacts: [.ana]), "{}").record)))
    #expect(person.model.screen == .compose)
    #expect(person.message == "9f2c is open. 4 shows it")
    person.presses(.escape)
    person.types("4")
    #expect(person.sees("Results 1"))
  }
}
