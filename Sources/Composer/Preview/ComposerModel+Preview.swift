import Drafts
import TerminalUI

extension ComposerModel {
  /// Shows the plan of the draft as it is now, and has it made if there is none yet.
  mutating func makePlan() -> [Effect] {
    show(.preview)
    return advance(.planWanted)
  }

  mutating func updatePreview(_ event: ScreenEvent) -> [Effect] {
    switch event {
    case .move(let motion): moveInPreview(motion)
    case .open: pane == .plan ? openPlanItem() : openBodyLine()
    case .nextProblem: goToLeftOut(by: 1)
    case .previousProblem: goToLeftOut(by: -1)
    case .refresh: return advance(.freshPlanWanted)
    case .shown, .select, .check, .resume, .search: break
    }
    return []
  }

  private mutating func moveInPreview(_ motion: Motion) {
    if let move = motion.inList {
      if pane == .plan {
        preview.item.move(move, count: planItemCount, height: planListHeight)
      } else {
        preview.line.move(move, count: preview.tree?.visible.count ?? 0, height: height(of: .body))
      }
    } else if pane == .plan {
      focusNext(by: motion == .left ? -1 : 1)
    } else if motion == .left {
      foldPart()
    } else {
      unfoldPart()
    }
  }

  /// Folds the part that the line begins or is in; the cursor goes to where it begins.
  private mutating func foldPart() {
    guard let tree = preview.tree, let line = preview.selectedLine else { return sayNoBody() }
    let isFolded = tree.isFolded(line)
    guard let part = isFolded ? tree.lines[line].parent : tree.part(of: line) else {
      notice = Notice("All of it is folded already")
      return
    }
    preview.fold(part, height: height(of: .body))
  }

  private mutating func unfoldPart() {
    guard let tree = preview.tree, let line = preview.selectedLine else { return sayNoBody() }
    guard tree.isFolded(line) else {
      notice = Notice("There is nothing folded on this line")
      return
    }
    preview.unfold(line)
  }

  private mutating func openBodyLine() {
    guard let tree = preview.tree, let line = preview.selectedLine else { return sayNoBody() }
    if tree.isFolded(line) { return preview.unfold(line) }
    let path = tree.path(of: line)
    guard let position = path.input, let inputs = preview.shownBatch?.inputs,
      inputs.indices.contains(position)
    else {
      notice = Notice("This line belongs to no contact")
      return
    }
    goToField(path.field, ofContact: inputs[position].index)
  }

  private mutating func sayNoBody() {
    notice = Notice("There is no body to look at")
  }

  /// To a field in Compose, unless the draft is not the one that was planned any more.
  mutating func goToField(_ path: FieldPath, ofContact index: Int) {
    guard job.revision == document.revision, document.inputs.indices.contains(index) else {
      notice = Notice(
        "The draft has changed since the plan was made",
        keys: "\(keyName(.refresh, in: .pane(.plan))) makes it again")
      return
    }
    show(.compose)
    _ = inCompose { $0.goTo(path, ofContact: index, in: &$1) }
  }
}
