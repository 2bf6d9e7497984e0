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

  @Test func `R makes a draft of what a submission left undone, as in Results`() {
    var person = listing([summary("aa", at: 1)])
    #expect(person.types("R") == [.submissions(.retry("aa"))])
    #expect(person.message == "Making a draft of what was not created")
    var counts = RetryInputs.Counts()
    counts.failed = 1
    let effects = person.hears(
      .submissions(.retried("aa", as: RetryDraft(DraftID(7), name: "webinar-retry"), counts)))
    #expect(effects.contains(.drafts(.open(DraftID(7)))))
    #expect(person.message.hasPrefix("Draft webinar-retry: 1 contact: 1 failed."))
  }

  @Test func `R says why there is nothing to retry`() {
    let done = SubmissionSummary(
      id: "aa", operation: .update, at: 0, portal: 4_711, state: .done, counts: OutcomeCounts(succeeded: 3),
      name: "webinar")
    var person = listing([done])
    #expect(person.types("R") == [])
    #expect(person.message == "Nothing to retry")
    let archived = SubmissionSummary(
      id: "bb", operation: .archive, at: 0, portal: 4_711, state: .done, counts: OutcomeCounts(failed: 1),
      name: "webinar")
    person = listing([archived])
    person.types("R")
    #expect(person.message == "Archiving makes no draft. Open what created the contacts and archive again")
  }

  @Test func `those with unknown outcomes come first, then the newest`() {
    let person = listing([summary("aa", at: 1), summary("bb", at: 0, unknown: 2), summary("cc", at: 2)])
    #expect(person.model.screens.journal.submissions.map(\.id) == ["bb", "cc", "aa"])
    #expect(person.sees("Submissions 3 (1 with unknown outcomes)"))
    #expect(person.sees("local time        draft    portal  outcomes"))
    #expect(person.sees("2026-11-23 14:03  webinar    4711  created 3, failed 1"))
    #expect(person.sees("unknown 2 (c check)") || person.sees("unknown 2 (c"))
    #expect(person.sees("created 3, failed 1, unknown 2"))
  }

  @Test func `below the list stands all that is known of the selected one, where there is room`() {
    let high = listing([fair])
    for words in [
      "started   2026-11-23 14:03:40 by support", "portal    4711, profile acme-eu", "reason    Fair in Ulm",
    ] {
      #expect(high.sees(words))
    }
    #expect(!listing([fair], size: Size(columns: 80, rows: 18)).sees("by support"))
  }

  @Test func `a long outcome leaves the hint whole where the line is wide`() {
    let long = SubmissionSummary(
      id: "bb", operation: .create, at: 1_795_442_620_000, portal: 4_711, state: .done,
      counts: OutcomeCounts(succeeded: 8_100, failed: 1_000, unknown: 800, notSent: 100),
      from: Provenance(name: "webinar"))
    #expect(listing([long], size: Size(columns: 140, rows: 40)).sees("… (c check)"))
  }

  private let fair = SubmissionSummary(
    id: "fair", operation: .create, at: 1_795_442_620_000, portal: 4_711, state: .interrupted,
    counts: OutcomeCounts(succeeded: 3, notSent: 1),
    from: Provenance(name: "webinar", profile: "acme-eu", sender: "support", reason: "Fair in Ulm"))

  @Test func `with room for it there are profile, operation, state, reason and id`() {
    let narrow = listing([fair], size: Size(columns: 60, rows: 16))
    #expect(narrow.sees("2026-11-23 14:03  webinar  created 3, not sent 1"))
    #expect(!narrow.sees("acme-eu"))
    let wide = listing([fair], size: Size(columns: 160, rows: 40))
    for word in [
      "local time", "create ", "4711", "acme-eu", "interrupted", "not sent 1 (C continue)", "Fair in Ulm",
      "fair",
    ] { #expect(wide.sees(word), "\(word)") }
  }

  @Test func `times are those of the person`() {
    var person = listing([fair], size: Size(columns: 160, rows: 40))
    person.model.workspace.localTime = LocalTime([.init(since: 0, offset: 36_000)])
    #expect(person.sees("2026-11-24 00:03"))
  }

  @Test func `f shows only what holds every word, and Enter alone shows all`() {
    var person = listing([summary("aa", at: 1), fair, summary("bb", at: 2, unknown: 1)])
    person.types("f")
    person.presses(.control("u"))
    person.types("ulm acme")
    person.presses(.enter)
    #expect(person.model.screens.journal.submissions.map(\.id) == ["fair"])
    #expect(person.sees("Submissions 1 of 3"))
    #expect(person.message == "1 of 3 submissions shown. f then Enter alone shows all")
    person.types("f")
    person.presses(.control("u"), .enter)
    #expect(person.model.screens.journal.submissions.count == 3)
  }

  @Test func `yesterday is the day before, where the person is`() {
    let now: Int64 = 1_795_442_620_000
    var screen = JournalScreen()
    screen.take([
      summary("today", at: 0), summary("before", at: -86_400_000), summary("old", at: -200_000_000),
    ])
    var workspace = Workspace.looking(at: .submissions)
    workspace.now = now
    _ = screen.show(holding: "Yesterday", in: workspace)
    #expect(screen.submissions.map(\.id) == ["before"])
    // It is the next day there already when it is the afternoon here.
    workspace.localTime = LocalTime([.init(since: 0, offset: 36_000)])
    workspace.now = now - 36_000_000
    _ = screen.show(holding: "today", in: workspace)
    #expect(screen.submissions.map(\.id) == ["before"])
  }

  @Test func `an e-mail is looked up in the journal, by a filter and by a search`() {
    var person = listing([summary("aa", at: 1), summary("bb", at: 2), summary("cc", at: 3)])
    person.types("/ana@")
    #expect(person.presses(.enter) == [.submissions(.findEmail("ana@"))])
    person.hears(.submissions(.emailFound("ana@", in: ["aa"])))
    #expect(person.model.screens.journal.selected?.id == "aa")
    #expect(person.types("n") == [])
    person.types("f")
    person.presses(.control("u"))
    person.types("ana@ webinar")
    #expect(person.presses(.enter) == [])
    #expect(person.model.screens.journal.submissions.map(\.id) == ["aa"])
    person.types("/zoe@")
    person.presses(.enter)
    person.hears(.submissions(.emailFound("zoe@", in: [])))
    #expect(person.message == "\"zoe@\" is not in this pane")
  }

  @Test func `D makes a draft of it, which is opened`() {
    var person = listing([summary("aa", at: 1)])
    #expect(person.types("D") == [.submissions(.duplicate("aa"))])
    let draft = OpenedDraft(id: DraftID(9), draft: Draft(name: "webinar-2"), place: Place())
    person.hears(.drafts(.opened(draft)))
    person.hears(.submissions(.duplicated("webinar-2", count: 3, missing: 2)))
    #expect(person.model.screens.screen == .compose)
    #expect(person.message == "3 contacts in draft webinar-2. 2 contacts left out then: not in the journal")
  }

  @Test func `d deletes what is settled and old enough, once their number was typed`() {
    var person = listing([summary("aa", at: 1), summary("bb", at: 2, unknown: 1), summary("cc", at: 3)])
    person.types("d")
    person.presses(.control("u"))
    person.types("0")
    person.presses(.enter)
    #expect(person.sees("Delete 2 submissions from this machine? Type 2:"))
    person.types("3")
    #expect(person.presses(.enter) == [])
    #expect(person.message == "Nothing is deleted: that is not 2")
    person.types("d")
    person.presses(.control("u"))
    person.types("0")
    person.presses(.enter)
    person.types("2")
    #expect(person.presses(.enter) == [.submissions(.purge(["cc", "aa"]))])
    #expect(person.hears(.submissions(.purged(2, rest: nil))) == [.submissions(.list)])
    #expect(person.message == "Deleted 2 submissions from this machine")
  }

  @Test func `nothing young enough is deleted`() {
    var person = listing([summary("aa", at: 1)])
    person.types("d")
    person.presses(.control("u"))
    person.types("36500")
    person.presses(.enter)
    #expect(person.message == "No settled submission is older than 36500 days")
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
