import ContactsModel
import Drafts
import Submissions
import TerminalUI
import Testing

@testable import Composer

/// The screen by itself, without the model that shows it.
struct PreviewScreenTests {
  private let zoe = ContactInput(properties: [Property("email", "zoe@acme.example")])

  /// A screen that shows the plan of contacts, and what it is given.
  private func looking(
    at pane: Pane, contacts: [ContactInput], size: Size = Size(columns: 120, rows: 30)
  ) -> (PreviewScreen, Workspace) {
    let inputs = contacts.enumerated().map { DraftInput(id: InputID(rawValue: UInt64($0)), contact: $1) }
    var workspace = Workspace.looking(at: pane, size: size)
    workspace.document = Document(
      OpenedDraft(
        id: DraftID(1), draft: Draft(name: "fixes", inputs: InputList(inputs)), place: Place()),
      catalogue: .builtIn)
    let plan = Plan.make(inputs: workspace.document.inputs)
    let request = PlanRequest(revision: 0, exclusions: PlanExclusions(), asksAnew: false)
    workspace.job.stage = .planned(DraftPlan(plan, for: request))
    var screen = PreviewScreen()
    screen.show(plan)
    return (screen, workspace)
  }

  @Test func `coming to it has the plan made, and leaves one that was sent`() throws {
    var (screen, workspace) = looking(at: .body, contacts: [.ana])
    #expect(screen.update(.shown, in: workspace) == Step(job: [.planWanted]))
    let shown = try #require(workspace.job.shown)
    workspace.job.stage = .sent(shown.plan, nil)
    #expect(screen.update(.shown, in: workspace) == Step())
  }

  @Test func `a line of the body leads to its field`() {
    var (screen, workspace) = looking(at: .body, contacts: [.ana, zoe])
    #expect(screen.update(.search("ZOE@", by: 1), in: workspace) == Step())
    #expect(screen.title(of: .body, in: workspace) == "Body: .inputs[1].properties.email")
    #expect(
      screen.update(.asked(.open), in: workspace)
        == Step(navigation: .screen(.compose(.field(.property("email"), contact: 1)))))
    workspace.document.revision += 1
    #expect(
      screen.update(.asked(.open), in: workspace)
        == .say(Notice("The draft has changed since the plan was made", keys: "r makes it again")))
  }

  @Test func `what is left out leads to its problem, and is walked to`() {
    var (screen, workspace) = looking(at: .body, contacts: [.ana, .bob])
    let step = screen.update(.asked(.nextProblem), in: workspace)
    #expect(step.navigation == .screen(.focus(.plan)))
    #expect(step.notice?.tone == .warning)
    workspace.room.focused = .plan
    #expect(
      screen.update(.asked(.open), in: workspace)
        == Step(navigation: .screen(.compose(.field(.property("lifecyclestage"), contact: 1))))
    )
  }

  @Test func `sideways motions fold in the body and go to the other pane in the plan`() {
    var (screen, workspace) = looking(at: .body, contacts: [.ana])
    let lines = screen.hitMap(of: .body, in: workspace).lines.count
    #expect(screen.update(.move(.left), in: workspace) == Step())
    #expect(screen.hitMap(of: .body, in: workspace).lines.count < lines)
    #expect(screen.update(.move(.right), in: workspace) == Step())
    #expect(screen.hitMap(of: .body, in: workspace).lines.count == lines)
    workspace.room.focused = .plan
    #expect(screen.update(.move(.left), in: workspace) == Step(navigation: .screen(.focusNext(by: -1))))
  }

  @Test func `what is done about contacts that are there already is decided by the plan on its way out`() {
    var (screen, workspace) = looking(at: .plan, contacts: [.ana])
    #expect(
      screen.update(.plan(.skipExisting), in: workspace)
        == .say(Notice("That is how the plan is already")))
    #expect(screen.update(.plan(.keepExisting), in: workspace) == Step(job: [.policyChosen(.keep)]))
    #expect(screen.update(.plan(.moveExisting), in: workspace) == Step())
    #expect(screen.update(.plan(.compare), in: workspace) == Step())
  }

  @Test func `the files of an import hold the plan that is shown`() throws {
    var (screen, workspace) = looking(at: .body, contacts: [.ana])
    let plan = try #require(workspace.job.plan)
    let target = ImportsTarget(
      baseURL: workspace.connection.baseURL, path: workspace.connection.paths.imports,
      tokenVariable: workspace.connection.tokenVariable)
    #expect(
      screen.update(.plan(.exportForImport), in: workspace)
        == Step(
          [.files(.exportForImport(plan, name: "fixes", target))],
          notice: Notice("Writing the files for an import")))
  }

  @Test func `without a plan nothing is found, copied, hit or opened`() {
    var screen = PreviewScreen()
    let workspace = Workspace.looking(at: .body)
    #expect(screen.update(.search("ana", by: 1), in: workspace) == .notFound("ana"))
    #expect(screen.update(.asked(.open), in: workspace) == .say(Notice("There is no body to look at")))
    #expect(CopiedPart.allCases.allSatisfy { screen.copied($0, in: workspace) == nil })
    #expect(screen.hitMap(of: .body, in: workspace).line(at: 3) == nil)
    #expect(screen.update(.asked(.nextProblem), in: workspace) == Step())
  }

  @Test(arguments: PreviewScreen.panes) func `a click leaves the cursor on the row that was clicked`(
    pane: Pane
  ) {
    let many = (0..<40).map { _ in ContactInput.bob } + [.ana]
    let (screen, workspace) = looking(at: pane, contacts: many)
    let lines = screen.hitMap(of: pane, in: workspace).lines
    let first = lines.firstIndex { $0 != nil }
    let expected = lines.indices.map { lines[$0] == nil ? first : $0 }
    #expect(Array(screen.rowsAfterClicks(in: workspace).prefix(lines.count)) == expected)
  }
}
