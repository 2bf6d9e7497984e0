import ContactsModel
import Drafts
import Submissions
import TerminalUI
import Testing

@testable import Composer

/// The screen by itself, without the model that shows it.
struct ResultsScreenTests {
  private let plan = Plan.make(contacts: [
    ContactInput.ana, ContactInput(properties: [Property("email", "zoe@acme.example")]),
  ])
  private var record: SubmissionRecord { Sending.done(plan, Sending.created(plan)).record }

  private var workspace: Workspace { .looking(at: .outcomes) }

  private func reading(_ id: String, _ properties: [String]) -> [Effect] {
    [
      .submissions(.fetchHistory(ids: [id], properties: properties)),
      .submissions(.readLinks(of: [id], to: ["company"])),
    ]
  }

  @Test func `the first contact is read at once, and the next when it is selected`() {
    var screen = ResultsScreen()
    #expect(
      screen.show(SentPlan(record), in: workspace)
        == Step(reading("501", ["email", "firstname", "lastname"]), notice: Notice("9f2c: created 2")))
    #expect(screen.take([ContactRecord(id: "501")], missing: [], in: workspace) == Step())
    #expect(screen.update(.select(line: 1), in: workspace) == Step(reading("502", ["email"])))
    #expect(screen.selected?.email == "zoe@acme.example")
  }

  @Test func `coming back to it reads what has not been read`() {
    var screen = ResultsScreen(record)
    #expect(
      screen.update(.shown, in: workspace) == Step(reading("501", ["email", "firstname", "lastname"])))
    #expect(screen.update(.shown, in: workspace) == Step())
  }

  @Test func `nothing is read from a portal that the submission did not go to`() {
    var screen = ResultsScreen(record)
    let elsewhere = Workspace.looking(at: .outcomes, portal: .known(99))
    #expect(screen.update(.shown, in: elsewhere) == Step())
    #expect(
      screen.update(.asked(.refresh), in: elsewhere)
        == Step(
          notice: .warning(
            "Not read: it was sent to portal 4711, this connection is to portal 99")))
  }

  @Test func `Enter and the sideways motions lead from pane to pane`() {
    var screen = ResultsScreen(record)
    #expect(screen.update(.asked(.open), in: workspace) == Step(navigation: .screen(.focusNext(by: 1))))
    #expect(screen.update(.asked(.open), in: .looking(at: .history)) == Step())
    #expect(screen.update(.move(.left), in: workspace) == Step(navigation: .screen(.focusNext(by: -1))))
    #expect(screen.update(.move(.right), in: workspace) == Step(navigation: .screen(.focusNext(by: 1))))
  }

  @Test func `what is done about the submission is asked of whoever can do it`() {
    var screen = ResultsScreen(record)
    #expect(
      screen.update(.asked(.check), in: workspace)
        == Step(
          reading("501", ["email", "firstname", "lastname"]), notice: Notice("Reading back 2 contacts")))
    #expect(
      screen.update(.asked(.resume), in: workspace) == Step(navigation: .decided(.resume(submission: "9f2c")))
    )
  }

  @Test(arguments: [
    ScreenEvent.move(.down), .asked(.open), .asked(.refresh), .asked(.nextProblem), .asked(.previousProblem),
    .asked(.check), .asked(.resume),
  ]) func `without results it says where there are some`(event: ScreenEvent) {
    var screen = ResultsScreen()
    #expect(
      screen.update(event, in: workspace)
        == Step(notice: Notice("No results yet", keys: "S submits, 5 lists what was sent before")))
  }

  @Test func `without results nothing is found, hit or read`() {
    var screen = ResultsScreen()
    #expect(screen.update(.search("ana", by: 1), in: workspace) == .notFound("ana"))
    #expect(screen.update(.shown, in: workspace) == Step())
    #expect(screen.hitMap(of: .outcomes, in: workspace).line(at: 3) == nil)
  }

  @Test func `a search goes to what the focused pane holds`() {
    var screen = ResultsScreen(record)
    #expect(screen.update(.search("ZOE", by: 1), in: workspace) == Step(reading("502", ["email"])))
    #expect(screen.list.selected == 1)
    let record = Workspace.looking(at: .record)
    #expect(screen.update(.search("nowhere", by: 1), in: record) == .notFound("nowhere"))
    _ = screen.update(.search("correlation", by: 1), in: record)
    #expect(screen.copied(.value, in: record) == CopiedText("corr-1", what: "the value"))
  }

  @Test func `a line of the contact shows the history of its property`() {
    var screen = ResultsScreen(record)
    #expect(screen.title(of: .history, in: workspace) == "History of email, newest first")
    _ = screen.update(.select(line: 1), in: .looking(at: .record))
    #expect(screen.title(of: .history, in: workspace) == "History of firstname, newest first")
  }

  @Test(arguments: ResultsScreen.panes) func `a click leaves the cursor on the row that was clicked`(
    pane: Pane
  ) {
    let history = PropertyHistory(
      name: "email", versions: (0..<40).map { PropertyVersion(value: "v\($0)", timestamp: nil) })
    var screen = ResultsScreen(record)
    _ = screen.take([.anna(history: history)], missing: [], in: workspace)
    let workspace = Workspace.looking(at: pane, size: Size(columns: 120, rows: 30))
    let lines = screen.hitMap(of: pane, in: workspace).lines
    let expected = lines.indices.map { lines[$0] == nil ? 1 : $0 }
    #expect(Array(screen.rowsAfterClicks(in: workspace).prefix(lines.count)) == expected)
    #expect(Set(screen.rowsAfterClicks(in: workspace).dropFirst(lines.count)).count <= 1)
  }

  @Test func `a click on the line of the cursor changes nothing`() {
    let workspace = Workspace.looking(at: .record)
    var screen = ResultsScreen(record)
    screen.version.selected = 3
    _ = screen.update(.select(line: 0), in: workspace)
    #expect(screen.version.selected == 3)
  }

  @Test func `outcomes of one kind can be shown alone`() {
    var screen = ResultsScreen(mixed)
    #expect(screen.outcomes.map(\.index) == [1, 0])
    let step = screen.update(.results(.showFailed), in: workspace)
    #expect(screen.outcomes.map(\.index) == [1])
    #expect(step.notice == Notice("1 of 2 contacts shown", keys: "f then a shows all"))
    #expect(screen.outcomesTitle.hasPrefix("Results 2, only failed: created 1, failed 1"))
    #expect(
      screen.update(.results(.showUnknownOutcomes), in: workspace).notice
        == Notice("None is unknown. The list is unchanged"))
    #expect(screen.outcomes.count == 1)
    _ = screen.update(.results(.showAllOutcomes), in: workspace)
    #expect(screen.outcomes.count == 2)
    #expect(screen.selected?.index == 1)
  }

  @Test func `a refused contact leads to its field in the draft`() {
    var screen = ResultsScreen(mixed)
    _ = screen.update(.select(line: 0), in: workspace)
    #expect(screen.update(.asked(.open), in: workspace) == Step(navigation: .screen(.focusNext(by: 1))))
    var workspace = workspace
    workspace.document = Document(
      OpenedDraft(
        id: DraftID(1),
        draft: Draft(
          name: "d",
          inputs: InputList([
            DraftInput(id: InputID(rawValue: 7), contact: .ana),
            DraftInput(
              id: InputID(rawValue: 9),
              contact: ContactInput(properties: [Property("email", "zoe@acme.example")])
            ),
          ])), place: Place()), catalogue: .builtIn)
    workspace.sent.take(mixed, of: SentDraft(DraftID(1), inputs: [7, 9].map { InputID(rawValue: $0) }))
    #expect(
      screen.update(.asked(.open), in: workspace)
        == Step(navigation: .screen(.compose(.field(.property("email"), contact: 1)))))
  }

  @Test func `the address of a record in HubSpot can be copied`() {
    let screen = ResultsScreen(record)
    #expect(
      screen.copied(.url, in: workspace)?.text == "https://app.hubspot.com/contacts/4711/record/0-1/501")
  }

  /// One contact was created, and one refused.
  private var mixed: SubmissionRecord {
    let id = plan.batches[0].inputs[1].contact.objectWriteTraceID ?? ""
    let created = #"{"id":"501","properties":{"email":"ana@fabrika.example"}}"#
    let refused =
      #"{"status":"error","category":"VALIDATION_ERROR","message":"email: no such domain","context":{"objectWriteTraceId":["\#(id)"]}}"#
    return Sending.done(
      plan, status: 207,
      #"{"status":"COMPLETE","results":[\#(created)],"numErrors":1,"errors":[\#(refused)]}"#
    ).record
  }
}
