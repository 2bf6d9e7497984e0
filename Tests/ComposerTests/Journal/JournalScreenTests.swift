import ContactsModel
import Submissions
import TerminalUI
import Testing

@testable import Composer

/// The screen by itself, without the model that shows it.
struct JournalScreenTests {
  private let workspace = Workspace.looking(at: .submissions)

  private func summary(_ id: String, unknown: Int = 0) -> SubmissionSummary {
    SubmissionSummary(
      id: id, operation: .create, at: 1_795_442_620_000, portal: 4_711, state: .done,
      counts: OutcomeCounts(succeeded: 3, unknown: unknown), name: "webinar")
  }

  private func listing(_ summaries: [SubmissionSummary]) -> JournalScreen {
    var screen = JournalScreen()
    screen.take(summaries)
    return screen
  }

  @Test func `it has the list read when it comes on screen, and when it is asked to`() {
    var screen = JournalScreen()
    #expect(screen.update(.shown, in: workspace) == Step([.submissions(.list)]))
    #expect(
      screen.update(.asked(.refresh), in: workspace)
        == Step([.submissions(.list)], notice: Notice("Reading the journal")))
  }

  @Test func `what is done about a submission is done about the selected one`() {
    var screen = listing([summary("aa"), summary("bb", unknown: 2)])
    #expect(
      screen.update(.asked(.open), in: workspace)
        == Step([.submissions(.open("bb"))], notice: Notice("Opening bb")))
    #expect(
      screen.update(.asked(.check), in: workspace)
        == Step(navigation: .decided(.check(submission: "bb", unknown: 2))))
    #expect(screen.update(.move(.down), in: workspace) == Step())
    #expect(
      screen.update(.asked(.resume), in: workspace) == Step(navigation: .decided(.resume(submission: "aa"))))
  }

  @Test(arguments: [
    (ScreenEvent.asked(.open), "There is no submission to open"),
    (.asked(.check), "There is no submission to check"),
    (.asked(.resume), "There is no submission to continue"),
  ]) func `without a submission there is nothing to do`(event: ScreenEvent, words: String) {
    var screen = listing([])
    #expect(screen.update(event, in: workspace) == Step(notice: Notice(words)))
  }

  @Test func `a search goes to the next submission that holds the text`() {
    var screen = listing([summary("aa"), summary("bb"), summary("cc")])
    #expect(screen.update(.search("CC", by: 1), in: workspace) == Step())
    #expect(screen.selected?.id == "cc")
    #expect(screen.update(.search("dd", by: 1), in: workspace) == .notFound("dd"))
    #expect(screen.selected?.id == "cc")
  }

  @Test func `its title counts what is unknown`() {
    #expect(listing([]).title(of: .submissions, in: workspace) == "Submissions")
    let screen = listing([summary("aa"), summary("bb", unknown: 2)])
    #expect(screen.title(of: .submissions, in: workspace) == "Submissions 2 (1 with unknown outcomes)")
  }

  @Test func `a click leaves the cursor on the row that was clicked`() {
    let many = listing((0..<40).map { summary("id\($0)") })
    let rows = many.rowsAfterClicks(in: workspace)
    // Below the list stands what is known of the selected one.
    let last = many.listHeight(in: workspace)
    #expect(rows == [1] + (1..<rows.count).map { min($0, last) })
    #expect(listing([summary("aa")]).rowsAfterClicks(in: workspace).allSatisfy { $0 == 1 })
    #expect(JournalScreen().rowsAfterClicks(in: workspace).allSatisfy { $0 == nil })
  }

  @Test func `only the id can be copied`() {
    let screen = listing([summary("aa")])
    #expect(
      CopiedPart.allCases.map { screen.copied($0, in: workspace) }
        == [CopiedText("aa", what: "the id"), nil, nil, nil, nil, nil])
  }
}
