import ContactsModel
import Drafts
import Submissions
import TerminalUI
import TestFixtures
import Testing

@testable import Composer

/// A moment at which something has the keyboard: a scene, or one of what else opens.
struct Moment: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let scene: Scene
  let goOn: @Sendable (inout Person) -> Void

  func person(_ size: Size, _ keyboard: Keyboard?) -> Person {
    var person = scene.person(size, at: keyboard)
    goOn(&person)
    return person
  }

  private init(_ name: String, _ scene: Scene, _ goOn: @escaping @Sendable (inout Person) -> Void = { _ in })
  {
    (testDescription, self.scene, self.goOn) = (name, scene, goOn)
  }

  static let all =
    Scene.allCases.map { Moment($0.rawValue, $0) } + [
      Moment("copy menu", .compose) { $0.types("y") },
      Moment("filter menu", .compose) { $0.types("f") },
      Moment("sort menu", .compose) { $0.types("s") },
      Moment("preset menu", .compose) { $0.types("m") },
      Moment("menu of what exists", .comparison) {
        $0.presses(.escape)
        $0.types("x")
      },
      Moment("menu of outcomes", .results) { $0.types("f") },
      Moment("menu of results", .results) { $0.types("w") },
      Moment("question for a reason", .confirm) { $0.presses(.down) },
      Moment("question for an age", .journal) { $0.types("d") },
      Moment("menu of order", .results) { $0.types("s") },
      Moment("menu of columns", .results) { $0.types("t") },
      Moment("menu of taking back", .results) {
        let plan = MixedPlan.oneFailedOfEach
        $0.hears(.submissions(.opened(plan.parts[0], in: plan)))
        $0.types("X")
      },
      Moment("drafts", .compose) { $0.hears(.drafts(.listed([draft]))) },
      Moment("profiles", .compose) {
        $0.model.workspace.profiles = [
          ProfileSummary(
            name: "demo", environment: "sandbox", address: "https://crm.example", isReadOnly: true)
        ]
        $0.types("K")
      },
      Moment("contacts found", .compose) {
        $0.types("F")
        $0.types("harbour.example")
        $0.presses(.enter)
        let contacts = ["101", "102"].map {
          ExistingContact(id: $0, values: [Property("email", "p\($0)@harbour.example")])
        }
        $0.hears(.portal(.contactsFound(FoundContacts(contacts: contacts), text: "harbour.example")))
      },
      Moment("draft menu", .compose) {
        $0.hears(.drafts(.listed([draft])))
        $0.presses(.tab)
      },
      Moment("question", .compose) { $0.types("/") },
      Moment("new draft", .compose) {
        $0.hears(.drafts(.listed([draft])))
        $0.presses(.down, .enter)
      },
      Moment("file that exists", .compose) { $0.hears(.files(.exportFound(file: "people.json"))) },
      Moment("value for all", .bulkMenu) {
        $0.types("s")
        $0.presses(.enter)
        $0.types("x")
      },
      Moment("commands", .compose) { $0.types(":") },
      Moment("pasted text", .empty) { $0.hears(.terminal(.pasted("email\nana@fabrika.example"))) },
      Moment("typed contacts", .empty) { $0.types("Aemail") },
      Moment("several options", .empty) {
        $0.types("a")
        $0.adds("hs_buying_role", "")
        $0.presses(.tab, .enter)
      },
      Moment("long text", .empty) {
        $0.types("ap")
        $0.types("message")
        $0.presses(.enter)
      },
      Moment("read-only", .compose) {
        $0.model.document.isLocked = true
      },
      Moment("not saved", .compose) { $0.hears(.drafts(.saveFailed(.storage("No space left")))) },
      Moment("interrupted submission", .journal) {
        $0.hears(.submissions(.interruptionsFound(Scene.submissions)))
      },
      Moment("interrupted submission to look at", .journal) { $0.types("j") },
      Moment("preview without a plan", .compose) { $0.types("2") },
      Moment("submit", .compose) { $0.types("3") },
      Moment("results of nothing", .compose) { $0.types("4") },
      Moment("sending", .confirm) {
        $0.presses(.backspace)
        $0.types("3")
        $0.presses(.enter)
      },
      Moment("sent", .confirm) {
        let plan = $0.model.job.plan
        $0.presses(.backspace)
        $0.types("3")
        $0.presses(.enter)
        guard let plan else { return }
        $0.hears(.submissions(.moved(Sending.done(plan, Sending.created(plan)))))
        $0.types("3")
      },
      Moment("mouse", .compose) { _ = $0.model.perform(.program(.useMouse(true))) },
      Moment("too small", .compose) { $0.hears(.terminal(.resized(Size(columns: 40, rows: 10)))) },
    ]

  private static let draft = DraftSummary(id: DraftID(7), name: "webinar", inputCount: 3)
}
