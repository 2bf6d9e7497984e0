import ContactsModel
import Drafts
import TerminalUI
import Testing

@testable import Composer

/// Compose by itself: a screen, a workspace, and steps compared with ==.
struct ComposeScreenTests {
  private var workspace: Workspace {
    var workspace = Workspace.looking(at: .contacts)
    let inputs = ["ada@example.com", "rui@example.com"].enumerated().map { number, email in
      DraftInput(
        id: InputID(rawValue: UInt64(number)), contact: ContactInput(properties: [Property("email", email)]))
    }
    workspace.document.draft = Draft(name: "fixes", inputs: InputList(inputs))
    return workspace
  }

  @Test func `an edit changes the draft in the workspace, is stored, and takes a confirmation back`() {
    var (screen, workspace) = (ComposeScreen(), workspace)
    let step = screen.duplicate(in: &workspace)
    #expect(workspace.draft.inputs.count == 3)
    #expect(screen.list.selected == 1)
    #expect(step.job == [.questionTakenBack])
    #expect(step.notice == Notice("Duplicated ada@example.com as #2"))
    guard case .drafts(.save(_, in: DraftID(1), inputCount: 3, _))? = step.effects.first else {
      Issue.record("nothing is stored: \(step.effects)")
      return
    }
    #expect(step.effects.count == 1)
  }

  @Test func `a locked draft stays as it is and says so`() {
    var (screen, workspace) = (ComposeScreen(), workspace)
    workspace.document.isLocked = true
    let step = screen.addContact(in: &workspace)
    #expect(workspace.draft.inputs.count == 2)
    #expect(step.effects.isEmpty)
  }

  @Test func `Enter where nothing stands on the line opens the window that adds it`() {
    var (screen, workspace) = (ComposeScreen(), workspace)
    workspace.focus(.associations)
    #expect(window(of: screen.update(.asked(.open), in: &workspace)) == .associationPicker)
    workspace.focus(.properties)
    screen.property = 1
    #expect(window(of: screen.update(.asked(.open), in: &workspace)) == .propertyPicker)
    workspace.focus(.contacts)
    #expect(screen.update(.asked(.open), in: &workspace) == Step(navigation: .screen(.focus(.properties))))
  }

  private func window(of step: Step) -> Context? {
    if case .window(.open(let overlay))? = step.navigation { overlay.context } else { nil }
  }

  @Test func `a search that finds nothing leaves the cursor`() {
    var (screen, workspace) = (ComposeScreen(), workspace)
    #expect(screen.update(.search("rui", by: 1), in: &workspace) == Step())
    #expect(screen.list.selected == 1)
    #expect(screen.update(.search("zoe", by: 1), in: &workspace) == .notFound("zoe"))
    #expect(screen.list.selected == 1)
  }

  @Test func `a click goes to the contact under it`() {
    var screen = ComposeScreen()
    #expect(screen.update(.select(line: 1), in: workspace) == Step())
    #expect(screen.list.selected == 1)
    #expect(screen.title(of: .properties, in: workspace) == "Properties of #2 rui@example.com (1)")
  }
}
