import Drafts
import TerminalUI

extension PreviewScreen {
  mutating func search(_ text: String, by step: Int, in workspace: Workspace) -> Step {
    let search = TextSearch(text)
    let found =
      workspace.pane == .plan
      ? searchPlan(search, by: step, in: workspace) : searchBodies(search, by: step, in: workspace)
    return found ?? .notFound(text)
  }

  /// Of several bodies, the lines of the one that is shown, where it holds the text.
  func searchSpace(of text: String, in workspace: Workspace) -> SearchSpace? {
    let search = TextSearch(text)
    if workspace.pane == .plan {
      let leftOut = workspace.job.plan?.leftOut ?? []
      let first = itemCount(in: workspace) - leftOut.count
      return SearchSpace(count: leftOut.count, cursor: max(0, item.selected - first)) {
        leftOut[$0].holds(search)
      }
    }
    guard let tree else { return nil }
    let holds = { (line: Int) in search.isIn(tree.body[tree.lines[line].range]) }
    let isAlone = workspace.job.plan?.batches.count == 1
    guard isAlone || tree.lines.indices.contains(where: holds) else { return nil }
    return SearchSpace(count: tree.lines.count, cursor: selectedLine ?? 0, holds: holds)
  }

  /// Goes to the next line that holds the text: in this body, then in the batches that follow.
  private mutating func searchBodies(_ search: TextSearch, by step: Int, in workspace: Workspace) -> Step? {
    guard let plan = workspace.job.plan, let tree, let line = selectedLine else { return nil }
    let height = workspace.room.height(of: .body)
    if let found = tree.line(matching: search, from: line, by: step) {
      reveal(found, height: height)
      return Step()
    }
    let count = plan.batches.count
    for distance in 1...max(1, count) {
      let batch = ((self.batch + step * distance) % count + count) % count
      guard search.isIn(plan.batches[batch].body) else { continue }
      if batch != self.batch { show(batch: batch) }
      guard let tree = self.tree else { continue }
      let start = step > 0 ? -1 : tree.lines.count
      guard let found = tree.line(matching: search, from: start, by: step) else { continue }
      reveal(found, height: height)
      return count > 1 ? .say(Notice("Batch \(batch + 1) of \(count)")) : Step()
    }
    return nil
  }

  private mutating func searchPlan(_ search: TextSearch, by step: Int, in workspace: Workspace) -> Step? {
    guard let leftOut = workspace.job.plan?.leftOut else { return nil }
    let count = itemCount(in: workspace)
    let first = count - leftOut.count
    let found = leftOut.next(from: max(0, item.selected - first), by: step) { $0.holds(search) }
    guard let found else { return nil }
    item.move(.to(first + found), count: count, height: planListHeight(in: workspace))
    return Step()
  }
}

extension LeftOut {
  fileprivate func holds(_ search: TextSearch) -> Bool { search.isIn(email ?? "") || search.isIn(words) }
}

extension BodyTree {
  /// The next line beyond another one, folded ones among them, whose bytes hold what is looked for.
  func line(matching search: TextSearch, from line: Int, by step: Int) -> Int? {
    let rest = step > 0 ? Array(max(0, line + 1)..<max(line + 1, lines.count)) : (0..<max(0, line)).reversed()
    return rest.first { search.isIn(body[lines[$0].range]) }
  }
}
