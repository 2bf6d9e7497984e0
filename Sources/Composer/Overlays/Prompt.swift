import TerminalUI

/// A question on the message line, answered in one line of text.
struct Prompt: Sendable {
  enum Purpose: Hashable, Sendable {
    case importFile
    case search(Pane)
  }

  var purpose: Purpose
  var field = TextField()

  var question: String {
    switch purpose {
    case .importFile: "Import which file?"
    case .search: "Search"
    }
  }
}
