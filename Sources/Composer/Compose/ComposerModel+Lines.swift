import Drafts
import TerminalUI

/// The lines of the list of contacts, and the contacts of the draft that stand on them.
extension ComposerModel {
  var contactLineCount: Int { compose.shown?.order.count ?? document.inputs.count }

  /// The line of the cursor.
  var contactLine: Int {
    guard let shown = compose.shown else { return compose.contacts.selected }
    return shown.line(of: compose.contacts.selected) ?? 0
  }

  /// The place in the draft of the contact on a line.
  func contactIndex(ofLine line: Int) -> Int {
    guard let order = compose.shown?.order else { return line }
    return order.indices.contains(line) ? order[line] : order.last ?? 0
  }

  func isShown(_ index: Int) -> Bool { compose.shown?.contains(index) ?? true }

  var shownIDs: [InputID] {
    guard let order = compose.shown?.order else { return document.inputs.map(\.id) }
    return order.map { document.inputs[$0].id }
  }

  /// The list as it is seen: its selection is a line.
  var contactList: ListState {
    ListState(selected: contactLine, top: compose.contacts.top)
  }

  /// Goes to the line that a list ends up at.
  mutating func take(contactList list: ListState) {
    compose.contacts = ListState(selected: contactIndex(ofLine: list.selected), top: list.top)
  }

  /// Has the list follow an edit. The cursor stays on its line.
  mutating func followInList(_ edit: Edit) {
    guard edit.movesContacts, compose.shown != nil else { return }
    let line = contactLine
    guard compose.shown?.follow(edit, to: workspace.document.inputs) == true else {
      compose.shown = nil
      return
    }
    compose.contacts.selected = contactIndex(ofLine: line)
  }
}
