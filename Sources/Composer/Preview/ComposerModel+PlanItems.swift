import Drafts
import TerminalUI

/// A line of the plan that the cursor can stand on.
enum PlanItem: Equatable {
  /// From 0.
  case batch(Int)
  /// Among those that are left out, from 0.
  case leftOut(Int)
}

extension ComposerModel {
  /// Batches are listed where there are several.
  private var listedBatches: Int {
    let count = job.plan?.batches.count ?? 0
    return count > 1 ? count : 0
  }

  var planItemCount: Int { listedBatches + (job.plan?.leftOut.count ?? 0) }

  func planItem(at index: Int) -> PlanItem? {
    guard index >= 0, index < planItemCount else { return nil }
    return index < listedBatches ? .batch(index) : .leftOut(index - listedBatches)
  }

  mutating func openPlanItem() {
    switch planItem(at: preview.item.selected) {
    case .batch(let batch):
      preview.show(batch: batch)
      focus(.body)
    case .leftOut(let position):
      guard let leftOut = job.plan?.leftOut[position] else { return }
      let problem = leftOut.problems.first(where: \.isError) ?? leftOut.problems.first
      goToField(problem?.path ?? .properties, ofContact: leftOut.index)
      // Compose by itself does not know what only the account can tell.
      if let problem, problem.rule.isOfPortal { notice = .warning(problem.message) }
    case nil:
      focus(.body)
    }
  }

  /// The problems of a plan are the inputs that it leaves out.
  mutating func goToLeftOut(by step: Int) {
    let count = job.plan?.leftOut.count ?? 0
    guard count > 0 else { return }
    let before = preview.item.selected - listedBatches
    let isOnOne = pane == .plan && before >= 0
    let next = isOnOne ? (before + step + count) % count : step > 0 ? 0 : count - 1
    focus(.plan)
    preview.item.move(.to(listedBatches + next), count: planItemCount, height: planListHeight)
    if let problem = job.plan?.leftOut[next].problems.first(where: \.isError) {
      notice = .warning(problem.message)
    }
  }

  /// The rows below the facts.
  var planListHeight: Int {
    max(1, height(of: .plan) - planFacts(columns: width(of: .plan) - 2, rows: height(of: .plan)).count)
  }
}
