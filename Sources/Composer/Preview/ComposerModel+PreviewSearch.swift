import Drafts
import TerminalUI

extension ComposerModel {
  /// Goes to the next line that holds the text: in this body, then in the batches that follow.
  mutating func findInPreview(_ text: String, by step: Int) -> Bool {
    if pane == .plan { return findInPlan(text, by: step) }
    guard let plan = job.plan, let tree = preview.tree, let line = preview.selectedLine else {
      return false
    }
    let search = TextSearch(text)
    if let found = tree.line(matching: search, from: line, by: step) {
      reveal(found)
      return true
    }
    let count = plan.batches.count
    for distance in 1...count {
      let batch = ((preview.batch + step * distance) % count + count) % count
      guard search.isIn(plan.batches[batch].body) else { continue }
      if batch != preview.batch { preview.show(batch: batch) }
      guard let tree = preview.tree else { continue }
      let start = step > 0 ? -1 : tree.lines.count
      guard let found = tree.line(matching: search, from: start, by: step) else { continue }
      reveal(found)
      if count > 1 { notice = Notice("Batch \(batch + 1) of \(count)") }
      return true
    }
    return false
  }

  private mutating func reveal(_ line: Int) {
    preview.reveal(line, height: height(of: .body))
  }

  private mutating func findInPlan(_ text: String, by step: Int) -> Bool {
    guard let leftOut = job.plan?.leftOut else { return false }
    let first = planItemCount - leftOut.count
    let search = TextSearch(text)
    let found = leftOut.next(from: max(0, preview.item.selected - first), by: step) {
      search.isIn($0.email ?? "") || search.isIn($0.words)
    }
    guard let found else { return false }
    preview.item.move(.to(first + found), count: planItemCount, height: planListHeight)
    return true
  }
}

extension BodyTree {
  /// The next line beyond another one, folded ones among them, whose bytes hold what is looked for.
  func line(matching search: TextSearch, from line: Int, by step: Int) -> Int? {
    let rest = step > 0 ? Array(max(0, line + 1)..<max(line + 1, lines.count)) : (0..<max(0, line)).reversed()
    return rest.first { search.isIn(body[lines[$0].range]) }
  }
}
