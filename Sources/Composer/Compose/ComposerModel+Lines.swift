import Drafts
import TerminalUI

/// The lines of the list of contacts, and the contacts of the draft that stand on them.
extension ComposerModel {
  var contactLineCount: Int { document.inputs.count }

  /// The line of the cursor.
  var contactLine: Int { compose.contacts.selected }

  /// The place in the draft of the contact on a line.
  func contactIndex(ofLine line: Int) -> Int { line }

  var shownIDs: [InputID] { document.inputs.map(\.id) }
}
