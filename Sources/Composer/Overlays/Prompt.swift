import Submissions
import TerminalUI

/// A question on the message line, answered in one line of text.
struct Prompt: Equatable, Sendable {
  enum Purpose: Hashable, Sendable {
    case importFile
    case exportFile
    /// The file that was named is there already.
    case replaceFile(String)
    case search(Pane)
    case newDraft
    case renameDraft(DraftID)
    /// The text that contacts must hold to be shown.
    case filter
    /// The value that a property gets in that many contacts.
    case setOnAll(property: String, count: Int)
    case presetName
  }

  var purpose: Purpose
  var field = TextField()

  /// - Parameter accept: the key that takes the answer.
  func question(_ accept: String) -> String {
    switch purpose {
    case .importFile: "Import which file?"
    case .exportFile: "Export to which file (.json, .csv)?"
    case .replaceFile: "It exists: yes to replace, or another name:"
    case .search: "Search"
    case .presetName: "Name of the preset:"
    case .newDraft: "Name of the new draft (\(accept) alone: draft):"
    case .renameDraft: "New name of the draft:"
    case .filter: "Show contacts that hold"
    case .setOnAll(let property, let count):
      "\(TextWidth.truncate(property, to: 24, ellipsis: "~")) of \(contacts(count)):"
    }
  }
}
