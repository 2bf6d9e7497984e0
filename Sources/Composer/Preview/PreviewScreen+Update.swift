import Drafts
import TerminalUI

extension PreviewScreen {
  mutating func update(_ event: ScreenEvent, in workspace: inout Workspace) -> Step {
    switch event {
    case .shown: return shown(in: workspace)
    case .move(let motion): return move(motion, in: workspace)
    case .select(let line): move(.to(line), in: workspace)
    case .asked(.open):
      return workspace.pane == .plan ? openPlanItem(in: workspace) : openBodyLine(in: workspace)
    case .asked(.nextProblem): return goToLeftOut(by: 1, in: workspace)
    case .asked(.previousProblem): return goToLeftOut(by: -1, in: workspace)
    case .asked(.refresh): return Step(job: [.freshPlanWanted])
    case .plan(let intent): return perform(intent, in: workspace)
    case .search(let text, let step): return search(text, by: step, in: workspace)
    case .asked(.check), .asked(.resume), .results: break
    }
    return Step()
  }

  /// Has the plan made, if there is none of the draft as it is. What was sent stays to be looked at.
  private func shown(in workspace: Workspace) -> Step {
    let job = workspace.job
    return job.isSpent && job.revision == workspace.document.revision ? Step() : Step(job: [.planWanted])
  }

  private mutating func move(_ motion: Motion, in workspace: Workspace) -> Step {
    if let move = motion.inList {
      self.move(move, in: workspace)
      return Step()
    }
    if workspace.pane == .plan { return Step(navigation: .screen(.focusNext(by: motion == .left ? -1 : 1))) }
    return motion == .left ? foldPart(in: workspace) : unfoldPart()
  }

  private mutating func move(_ move: ListState.Move, in workspace: Workspace) {
    if workspace.pane == .plan {
      item.move(move, count: itemCount(in: workspace), height: planListHeight(in: workspace))
    } else {
      line.move(move, count: tree?.visible.count ?? 0, height: workspace.room.height(of: .body))
    }
  }

  private static let noBody = Step.say(Notice("There is no body to look at"))

  /// Folds the part that the line begins or is in; the cursor goes to where it begins.
  private mutating func foldPart(in workspace: Workspace) -> Step {
    guard let tree, let line = selectedLine else { return Self.noBody }
    let isFolded = tree.isFolded(line)
    guard let part = isFolded ? tree.lines[line].parent : tree.part(of: line) else {
      return .say(Notice("All of it is folded already"))
    }
    fold(part, height: workspace.room.height(of: .body))
    return Step()
  }

  private mutating func unfoldPart() -> Step {
    guard let tree, let line = selectedLine else { return Self.noBody }
    guard tree.isFolded(line) else { return .say(Notice("Nothing to unfold here")) }
    unfold(line)
    return Step()
  }

  private mutating func openBodyLine(in workspace: Workspace) -> Step {
    guard let tree, let line = selectedLine else { return Self.noBody }
    if tree.isFolded(line) {
      unfold(line)
      return Step()
    }
    return goToField(ofLine: line, in: workspace)
  }

  /// To the field that a line of the body is about, be it folded.
  func goToField(ofLine line: Int, in workspace: Workspace) -> Step {
    guard let path = tree?.path(of: line), let input = plannedInput(ofLine: line) else {
      return .say(Notice("This line belongs to no contact"))
    }
    return goToField(path.field, ofContact: input.index, in: workspace)
  }

  /// To a field, unless the draft is not the one that was planned any more.
  func goToField(_ path: FieldPath, ofContact index: Int, in workspace: Workspace) -> Step {
    guard workspace.job.revision == workspace.document.revision,
      workspace.document.inputs.indices.contains(index)
    else {
      return .say(
        Notice(
          "The draft has changed since the plan was made",
          keys: "\(workspace.keyName(.screen(.refresh), in: .pane(.plan))) makes it again"))
    }
    return Step(navigation: .screen(.compose(.field(path, contact: index))))
  }
}
