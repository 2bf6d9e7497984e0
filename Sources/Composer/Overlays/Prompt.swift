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
    /// The file that becomes a draft of its own.
    case newDraftFile
    case renameDraft(DraftID)
    /// The text that contacts must hold to be shown.
    case filter
    case presetName
  }

  let purpose: Purpose
  var field: TextField

  init(_ purpose: Purpose, _ field: TextField = TextField()) {
    (self.purpose, self.field) = (purpose, field)
  }

  /// With what was typed there before.
  /// - Parameter text: what stands there if nothing was.
  init(_ purpose: Purpose, proposing text: String = "", in workspace: Workspace) {
    let left = workspace.parked.prompts[purpose] ?? TextField()
    self.init(purpose, left.isEmpty ? TextField(text) : left)
  }
}
