import Drafts
import TerminalUI

/// Names for drafts. What cannot be one stays, to be put right the next time.
extension Step {
  /// An empty name is the plain one.
  static func createDraft(named typed: String, in workspace: inout Workspace) -> Step {
    let typed = typed.isEmpty ? DraftName.plain : typed
    let mayBeTaken = typed == DraftName.plain
    return name(typed, for: .newDraft, of: nil, mayBeTaken: mayBeTaken, in: &workspace) {
      [.drafts(.create(name: $0))]
    }
  }

  static func rename(_ id: DraftID, to typed: String, in workspace: inout Workspace) -> Step {
    name(typed, for: .renameDraft(id), of: id, in: &workspace) { [.drafts(.rename(id, name: $0))] }
  }

  private static func name(
    _ typed: String, for purpose: Prompt.Purpose, of id: DraftID?, mayBeTaken: Bool = false,
    in workspace: inout Workspace, effects: (String) -> [Effect]
  ) -> Step {
    let problem: String
    do {
      let name = try DraftName(typed: typed).text
      if mayBeTaken || !workspace.draftList.isTaken(name, except: id) { return Step(effects(name)) }
      problem = "Draft \(name) already exists"
    } catch {
      problem = error.sentence
    }
    workspace.parked.prompts[purpose] = TextField(typed)
    return .say(.warning(problem, keys: "Press \(workspace.keyName(.draft(.drafts))) to try again"))
  }
}
