import Drafts
import TerminalUI

extension ComposerModel {
  /// Shows the plan of the draft as it is now, and has it made if there is none yet.
  mutating func makePlan() -> [Effect] {
    show(.preview)
    return hasCurrentPlan ? [] : requestPlan()
  }

  /// Whether the plan is of the draft as it is, and was not sent.
  var hasCurrentPlan: Bool { preview.revision == document.revision && !preview.isSpent }

  /// Has the plan made; it comes with ``take(_:revision:)``.
  mutating func requestPlan() -> [Effect] {
    if !hasCurrentPlan { preview.drop() }
    notice = Notice("Making the plan")
    guard preview.making != document.revision else { return [] }
    preview.making = document.revision
    let exclusions = exclusions
    preview.madeWithout = exclusions
    return [
      .makePlan(
        document.inputs, revision: document.revision, existing: exclusions.existing,
        refused: exclusions.problems)
    ]
  }

  /// A plan of an earlier state of the draft is never shown, nor one that was not asked for.
  mutating func take(_ plan: Plan, revision: Int) -> [Effect] {
    guard preview.making == revision else { return [] }
    preview.making = nil
    guard revision == document.revision else {
      return screen == .preview || isWaitingToSubmit ? requestPlan() : []
    }
    // What to do with those that are there already was chosen anew meanwhile.
    guard preview.madeWithout == exclusions else { return requestPlan() }
    preview.show(plan, revision: revision)
    return checkPlanIfNeeded() ?? planReady()
  }

  /// The plan is made, and checked as far as it can be.
  mutating func planReady() -> [Effect] {
    let isAsExpected = preview.expected.map { $0 == preview.state } ?? true
    preview.expected = nil
    if isWaitingToSubmit, isAsExpected { return askToSubmit() }
    preview.submitsNext = false
    guard isAsExpected else {
      // Someone who works elsewhere by now stays there.
      if screen == .submit { show(.preview) }
      notice = .warning(
        "What is there already is not what it was: look at the plan again",
        keys: "\(keyName(.submit)) then submits it")
      return []
    }
    guard let plan = preview.plan, !preview.isAnnounced else { return [] }
    preview.isAnnounced = true
    if let pending = preview.pending {
      (notice, preview.pending) = (pending, nil)
      return []
    }
    notice = Notice(
      plan.batches.isEmpty
        ? "Nothing to send: \(plan.whyEmpty)" : "Plan made: \(preview.counts?.summary ?? "")")
    return []
  }

  /// Someone who has gone elsewhere meanwhile is not asked.
  private var isWaitingToSubmit: Bool { preview.submitsNext && screen == .submit }

  mutating func performInPreview(_ intent: Intent) -> [Effect] {
    switch intent {
    case .move(let motion): moveInPreview(motion)
    case .open: pane == .plan ? openPlanItem() : openBodyLine()
    case .nextProblem: goToLeftOut(by: 1)
    case .previousProblem: goToLeftOut(by: -1)
    case .refresh: return planAgain()
    case .existing, .skipExisting, .keepExisting, .moveExisting: return performOnExisting(intent)
    case .compare: compareWithExisting()
    case .exportForImport: return exportForImport()
    default: break
    }
    return []
  }

  private mutating func planAgain() -> [Effect] {
    guard !preview.isBusy else {
      notice = Notice("The plan is being made or checked already")
      return []
    }
    (preview.check, preview.asksAnew) = (nil, true)
    return disarm() + requestPlan()
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
    guard preview.revision == document.revision, document.inputs.indices.contains(index) else {
      notice = Notice("The draft has changed since the plan was made", keys: "r makes it again")
      return
    }
    show(.compose)
    show(contact: index)
    select(path)
  }
}
