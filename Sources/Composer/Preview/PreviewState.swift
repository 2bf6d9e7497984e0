import Drafts
import TerminalUI

/// The plan that is looked at.
struct PreviewState: Sendable {
  private(set) var plan: Plan?
  /// Of the plan: counted once, for a plan may hold many inputs.
  private(set) var counts: PlanCounts?
  /// The state of the draft that the plan was made from.
  private(set) var revision: Int?
  /// The plan was sent. The next one is made and checked anew, for its contacts may be there now.
  private(set) var isSpent = false
  /// The state of the draft that a plan is being made from.
  var making: Int?
  /// What the plan that was asked for last leaves out for what the portal said.
  var madeWithout = PlanExclusions()
  /// The plan is being made because it is to be submitted.
  var submitsNext = false
  /// What the service was asked about the plan.
  var check: PlanCheck?
  /// What was read of labels and properties is not good enough: a person asked for all anew.
  var asksAnew = false
  var policy = ExistingPolicy.skip
  /// It was said that the plan is made: what is found out later by itself speaks only if it changes something.
  var isAnnounced = false
  /// What has to be said when the plan is made.
  var pending: Notice?
  /// What was known of the plan when it was looked at, while the portal is asked again.
  var expected: Known?

  /// What a person was told of a plan.
  struct Known: Equatable, Sendable {
    var counts: PlanCounts?
    var concerned: Set<Int>
  }

  var state: Known { Known(counts: counts, concerned: check?.concerned ?? []) }

  /// The batch that is shown, from 0.
  private(set) var batch = 0
  private(set) var tree: BodyTree?
  /// Among the visible lines of the body.
  var line = ListState()
  /// In the pane of the plan.
  var item = ListState()

  init() {}

  mutating func show(_ plan: Plan, revision: Int) {
    self.plan = plan
    counts = plan.counts
    self.revision = revision
    (isSpent, isAnnounced) = (false, false)
    item = ListState()
    show(batch: 0)
  }

  /// Only the body that is shown is cut into lines.
  mutating func show(batch: Int) {
    guard let plan, plan.batches.indices.contains(batch) else {
      (self.batch, tree, line) = (0, nil, ListState())
      return
    }
    self.batch = batch
    tree = BodyTree(plan.batches[batch])
    line = ListState()
  }

  mutating func spend() {
    isSpent = plan != nil
  }

  /// Forgets the plan: the draft is another one now, or the plan was sent.
  mutating func drop() {
    (plan, counts, revision, check, expected) = (nil, nil, nil, nil, nil)
    isSpent = false
    show(batch: 0)
  }

  /// The plan is being made, or checked.
  var isBusy: Bool { making != nil || check?.phase == .asking }

  var shownBatch: PlannedBatch? {
    guard let plan, plan.batches.indices.contains(batch) else { return nil }
    return plan.batches[batch]
  }

  /// The line of the body under the cursor.
  var selectedLine: Int? {
    guard let tree, tree.visible.indices.contains(line.selected) else { return nil }
    return tree.visible[line.selected]
  }

  mutating func select(line selected: Int, height: Int) {
    guard let tree else { return }
    line.move(.to(tree.position(of: selected)), count: tree.visible.count, height: height)
  }

  mutating func fold(_ selected: Int, height: Int) {
    tree?.fold(selected)
    select(line: selected, height: height)
  }

  mutating func unfold(_ selected: Int) {
    tree?.unfold(selected)
  }

  mutating func reveal(_ selected: Int, height: Int) {
    tree?.reveal(selected)
    select(line: selected, height: height)
  }
}
