import Drafts
import TerminalUI

/// The plan, and the body of one of its batches, as the request has it.
struct PreviewScreen: Screen {
  private var batches: [PlannedBatch] = []

  /// The batch that is shown, from 0.
  private(set) var batch = 0
  private(set) var tree: BodyTree?
  /// Among the visible lines of the body.
  var line = ListState()
  /// In the pane of the plan.
  var item = ListState()

  init() {}

  mutating func show(_ plan: Plan) {
    batches = plan.batches
    item = ListState()
    show(batch: 0)
  }

  /// Only the body that is shown is cut into lines.
  mutating func show(batch: Int) {
    guard batches.indices.contains(batch) else {
      (self.batch, tree, line) = (0, nil, ListState())
      return
    }
    self.batch = batch
    tree = BodyTree(batches[batch])
    line = ListState()
  }

  /// There is no plan any more.
  mutating func drop() {
    batches = []
    show(batch: 0)
  }

  var shownBatch: PlannedBatch? { batches.indices.contains(batch) ? batches[batch] : nil }

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
