import Drafts
import Submissions
import TerminalUI

extension ComposeScreen {
  mutating func toggleMark(in workspace: Workspace) -> Step {
    guard let current = view(in: workspace).current else { return Step() }
    range = nil
    if marks.remove(current.id) == nil { marks.insert(current.id) }
    moveInContacts(.down, in: workspace)
    return Step()
  }

  /// Begins a range at the cursor, or ends the one that has begun.
  mutating func toggleRange(in workspace: Workspace) -> Step {
    guard let current = view(in: workspace).current else { return Step() }
    if range != nil {
      range = nil
      return .say(Notice("The range ends: \(contacts(marks.count)) marked"))
    }
    range = MarkRange(at: contactLine, before: marks)
    marks.insert(current.id)
    return .say(
      Notice(
        "A range begins at #\(list.selected + 1). Move to mark",
        keys: "\(workspace.keyName(.compose(.markRange))) ends it, \(workspace.keyName(.close)) drops it"))
  }

  /// Marks what lies between the beginning of the range and the cursor, wherever that has gone.
  mutating func extendRange(in workspace: Workspace) {
    guard var range, range.end != contactLine else { return }
    let inputs = workspace.draft.inputs
    let old = range.lines
    range.end = contactLine
    let new = range.lines
    for line in old where !new.contains(line) {
      let id = inputs[contactIndex(ofLine: line)].id
      if !range.before.contains(id) { marks.remove(id) }
    }
    for line in new where !old.contains(line) {
      marks.insert(inputs[contactIndex(ofLine: line)].id)
    }
    self.range = range
  }

  /// Nil if there is no range to drop.
  mutating func dropRange() -> Step? {
    guard let range else { return nil }
    marks = range.before
    self.range = nil
    return .say(Notice("The range is dropped"))
  }

  mutating func markAll(in workspace: Workspace) -> Step {
    range = nil
    marks.formUnion(view(in: workspace).shownIDs)
    return .say(
      Notice(
        "\(contacts(marks.count)) marked", keys: "\(workspace.keyName(.compose(.markNone))) unmarks them"))
  }

  mutating func markNone() -> Step {
    range = nil
    marks = []
    return .say(Notice("No contact is marked any more"))
  }

  /// What is hidden keeps its marks.
  mutating func invertMarks(in workspace: Workspace) -> Step {
    range = nil
    marks.formSymmetricDifference(view(in: workspace).shownIDs)
    return .say(Notice("\(contacts(marks.count)) marked"))
  }
}
