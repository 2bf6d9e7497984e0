import ContactsModel
import Drafts
import Submissions
import TerminalUI
import Testing

@testable import Composer

/// The screen by itself, without the model that shows it.
struct SubmitScreenTests {
  private let plan = Plan.make(contacts: [.ana])
  private var sending: Sending {
    var sending = Sending(plan)
    sending.leaves()
    return sending
  }

  /// Of someone who has been asked for the phrase.
  private func asked(
    at pane: Pane = .confirm, typed: String = "", environment: String = "sandbox"
  ) -> Workspace {
    var workspace = Workspace.looking(at: pane)
    workspace.connection.environment = environment
    let made = DraftPlan(plan, for: PlanRequest(revision: 0, exclusions: PlanExclusions(), asksAnew: false))
    var entry = PhraseEntry(at: workspace.now)
    entry.typed = TextField(typed)
    workspace.job.stage = .confirming(made, nil, entry)
    return workspace
  }

  @Test func `a question has the rows that it needs, as far as something is left for the others`() {
    let body = Rect(column: 0, row: 2, columns: 80, rows: 20)
    let rows = { SubmitScreen.frames(in: body, focused: .confirm, needs: [.confirm: $0])[0].rect.rows }
    #expect([rows(3), rows(9), rows(40)] == [5, 11, 14])
  }

  @Test func `a pane with nothing to show leaves its rows to the others`() {
    let body = Rect(column: 0, row: 2, columns: 80, rows: 20)
    let shown = { (needs: [Pane: Int]) in
      SubmitScreen.frames(in: body, focused: .confirm, needs: needs).map { [$0.rect.row, $0.rect.rows] }
    }
    #expect(shown([.progress: 0, .log: 0]) == [[2, 20]])
    #expect(shown([.confirm: 4, .log: 0]) == [[2, 6], [7, 15]])
    #expect(shown([.confirm: 1, .progress: 3]) == [[2, 3], [4, 5], [8, 14]])
    #expect(shown([.confirm: 1, .progress: 900]) == [[2, 3], [4, 12], [15, 7]])
  }

  @Test func `Enter asks where nothing was asked yet, and goes on typing where it was`() {
    var screen = SubmitScreen()
    #expect(
      screen.update(.asked(.open), in: .looking(at: .confirm)) == Step(navigation: .perform(.job(.submit))))
    var workspace = asked(at: .log)
    workspace.job.phrase?.isTyping = false
    #expect(screen.update(.asked(.open), in: &workspace) == Step(navigation: .screen(.focus(.confirm))))
    #expect(workspace.job.phrase?.isTyping == true)
  }

  @Test func `letters are typed into the phrase, and the right one confirms`() {
    let screen = SubmitScreen()
    var workspace = asked()
    #expect(screen.confirm(Press(.character("1"), nil), in: &workspace) == Step())
    #expect(workspace.job.phrase?.typed.text == "1")
    #expect(screen.confirm(Press(.window(.accept)), in: &workspace) == Step(job: [.confirmed]))
  }

  @Test func `a wrong phrase sends nothing, and says what to type`() {
    let screen = SubmitScreen()
    var workspace = asked(typed: "1", environment: "production")
    let step = screen.confirm(Press(.window(.accept)), in: &workspace)
    #expect(step == .say(.warning("Not sent. Type 1 demo and press Enter")))
  }

  @Test func `nothing is confirmed while what was sent is being checked`() {
    let screen = SubmitScreen()
    var workspace = asked(typed: "1")
    workspace.followUp.checking = "9f2c"
    #expect(
      screen.confirm(Press(.window(.accept)), in: &workspace)
        == .say(.warning("What was sent is still being checked: wait, or Ctrl-C stops it")))
  }

  @Test func `what was typed long ago is taken back, whatever is pressed`() {
    let screen = SubmitScreen()
    var workspace = asked(typed: "1")
    workspace.now += PhraseEntry.armedFor
    #expect(screen.confirm(Press(.window(.accept)), in: &workspace) == Step(job: [.questionTakenBack]))
  }

  @Test func `keys that mean nothing to the phrase say so, go to a pane, or are taken one by one`() {
    let screen = SubmitScreen()
    var workspace = asked()
    #expect(
      screen.confirm(Press(.function(5), nil), in: &workspace)
        == .say(Notice("F5 does nothing here. Enter sends if the number is right")))
    #expect(
      screen.confirm(Press(.view(.nextPane)), in: &workspace) == Step(navigation: .screen(.focusNext(by: 1))))
    #expect(
      screen.confirm(Press(.alt("2"), nil), in: &workspace)
        == Step(navigation: .press([.escape, .character("2")])))
    #expect(
      screen.confirm(Press(.close), in: &workspace)
        == .say(Notice("Not sent. Enter returns to what you typed")))
    #expect(workspace.job.phrase?.isTyping == false)
  }

  @Test func `a submission that ends leads to its results, later where the person is elsewhere`() {
    var screen = SubmitScreen()
    #expect(
      screen.take(sending.submission, in: .looking(at: .progress))
        == Step(job: [.submissionMoved(isFinished: false)]))
    let done = Sending.done(plan, Sending.created(plan))
    var other = screen
    #expect(
      screen.take(done, in: .looking(at: .progress))
        == Step(
          navigation: .screen(.results(SentPlan(done.record), saying: Notice("Done: created 1"))),
          job: [.submissionMoved(isFinished: true)]))
    let words = Notice("Done: created 1", keys: "4 shows the results")
    #expect(
      other.take(done, in: .looking(at: .contacts)).navigation
        == .screen(.resultsLater(SentPlan(done.record), saying: words)))
    #expect(other.take(done, in: .looking(at: .contacts)) == Step())
  }

  @Test func `a search and what is copied are of the log alone`() {
    var screen = SubmitScreen()
    screen.take(sending.submission, at: 0)
    #expect(screen.update(.search("STARTED", by: 1), in: .looking(at: .log)) == Step())
    #expect(
      screen.copied(.value, in: .looking(at: .log))
        == CopiedText("9f2c started: 1 contact in 1 batch", what: "the line"))
    #expect(screen.copied(.body, in: .looking(at: .log)) == nil)
    #expect(screen.copied(.value, in: .looking(at: .progress)) == nil)
    #expect(screen.update(.search("begins", by: 1), in: .looking(at: .progress)) == .notFound("begins"))
  }

  @Test(arguments: [Pane.progress, .log])
  func `a click leaves the cursor on the row that was clicked`(pane: Pane) {
    let many = (0..<900).map { ContactInput(properties: [Property("email", "p\($0)@acme.example")]) }
    var sending = Sending(Plan.make(contacts: many))
    for batch in 0..<3 {
      sending.leaves(batch: batch)
      sending.isAnswered(401, "{}", batch: batch)
    }
    var screen = SubmitScreen()
    screen.take(sending.submission, at: 0)
    let workspace = Workspace.looking(at: pane, size: Size(columns: 120, rows: 30))
    let lines = screen.hitMap(of: pane, in: workspace).lines
    #expect(!lines.isEmpty)
    let first = lines.firstIndex { $0 != nil }
    let expected = lines.indices.map { lines[$0] == nil ? first : $0 }
    #expect(Array(screen.rowsAfterClicks(in: workspace).prefix(lines.count)) == expected)
  }
}
