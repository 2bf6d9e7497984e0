import Drafts
import TerminalUI

/// A line of the plan that the cursor can stand on.
enum PlanItem: Equatable {
  /// From 0.
  case batch(Int)
  /// Among what is changed, from 0.
  case change(Int)
  /// Among those that are left out, from 0.
  case leftOut(Int)
}

extension PreviewScreen {
  /// Batches are listed where there are several.
  private func listedBatches(in workspace: Workspace) -> Int {
    let count = workspace.job.plan?.batches.count ?? 0
    return count > 1 ? count : 0
  }

  func itemCount(in workspace: Workspace) -> Int {
    listedBatches(in: workspace) + workspace.job.changes.count + (workspace.job.plan?.leftOut.count ?? 0)
  }

  func planItem(at index: Int, in workspace: Workspace) -> PlanItem? {
    guard index >= 0, index < itemCount(in: workspace) else { return nil }
    let (batches, changes) = (listedBatches(in: workspace), workspace.job.changes.count)
    if index < batches { return .batch(index) }
    return index < batches + changes ? .change(index - batches) : .leftOut(index - batches - changes)
  }

  mutating func openPlanItem(in workspace: Workspace) -> Step {
    switch planItem(at: item.selected, in: workspace) {
    case .batch(let batch):
      show(batch: batch)
      return Step(navigation: .screen(.focus(.body)))
    case .change(let position):
      let change = workspace.job.changes[position]
      return goToField(.property(change.change.name), ofContact: change.index, in: workspace)
    case .leftOut(let position): return goToField(ofLeftOut: position, in: workspace)
    case nil: return Step(navigation: .screen(.focus(.body)))
    }
  }

  /// To what is wrong with an input that is left out.
  func goToField(ofLeftOut position: Int, in workspace: Workspace) -> Step {
    guard let leftOut = workspace.job.plan?.leftOut[position] else { return Step() }
    let problem = leftOut.problems.first(where: \.isError) ?? leftOut.problems.first
    let conflict = leftOut.decidable?.properties.first.map { FieldPath.property($0.name) }
    let step = goToField(
      problem?.path ?? conflict ?? .properties, ofContact: leftOut.index, in: workspace)
    // The draft by itself does not know what only the portal can tell.
    guard let problem, problem.rule.isOfPortal else { return step }
    return step.saying(.warning(problem.message))
  }

  /// The problems of a plan are the inputs that it leaves out.
  mutating func goToLeftOut(by step: Int, in workspace: Workspace) -> Step {
    guard let leftOut = workspace.job.plan?.leftOut, !leftOut.isEmpty else { return Step() }
    let (batches, count) = (listedBatches(in: workspace) + workspace.job.changes.count, leftOut.count)
    let before = item.selected - batches
    let isOnOne = workspace.pane == .plan && before >= 0
    let next = isOnOne ? (before + step + count) % count : step > 0 ? 0 : count - 1
    var workspace = workspace
    workspace.room.focused = .plan
    item.move(.to(batches + next), count: batches + count, height: planListHeight(in: workspace))
    let problem = leftOut[next].problems.first(where: \.isError)
    let words = problem?.message ?? (leftOut[next].isConflict ? leftOut[next].words : nil)
    return Step(notice: words.map { .warning($0) }, navigation: .screen(.focus(.plan)))
  }

  /// The rows below the facts.
  func planListHeight(in workspace: Workspace) -> Int {
    let rows = workspace.room.height(of: .plan)
    return max(1, rows - planFacts(in: workspace).count - Self.planDetailRows(of: rows))
  }

  /// As many facts as there is room for in the pane.
  func planFacts(in workspace: Workspace) -> [StyledText] {
    let room = workspace.room
    return planFacts(columns: room.width(of: .plan) - 2, rows: room.height(of: .plan), in: workspace)
  }
}
