import Drafts
import TerminalUI

/// The lines of the list of contacts, and the contacts of the draft that stand on them.
extension ComposeScreen {
  /// The line of the cursor.
  var contactLine: Int {
    guard let shown else { return list.selected }
    return shown.line(of: list.selected) ?? 0
  }

  /// The place in the draft of the contact on a line.
  func contactIndex(ofLine line: Int) -> Int {
    guard let order = shown?.order else { return line }
    return order.indices.contains(line) ? order[line] : order.last ?? 0
  }

  func isShown(_ index: Int) -> Bool { shown?.contains(index) ?? true }

  /// Goes to the line that a list ends up at.
  mutating func take(contactList lines: ListState) {
    list = ListState(selected: contactIndex(ofLine: lines.selected), top: lines.top)
  }

  /// Goes to a contact of the draft.
  mutating func show(contact index: Int, in workspace: Workspace) {
    if !isShown(index) {
      range = nil
      shown?.reveal(index, of: workspace.draft.inputs)
    }
    list.selected = index
    (property, association) = (0, 0)
    keepCursorsInside(in: workspace)
  }

  /// Has the list follow an edit. The cursor stays on its line.
  mutating func followInList(_ edit: Edit, in workspace: Workspace) {
    guard edit.movesContacts, shown != nil else { return }
    let line = contactLine
    guard shown?.follow(edit, to: workspace.draft.inputs) == true else {
      shown = nil
      return
    }
    list.selected = contactIndex(ofLine: line)
  }
}
