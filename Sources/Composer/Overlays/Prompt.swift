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

  let purpose: Purpose
  /// The contacts that it is about, by their indices in the draft.
  let targets: [Int]
  var field: TextField

  init(_ purpose: Purpose, for targets: [Int] = [], _ field: TextField = TextField()) {
    (self.purpose, self.targets, self.field) = (purpose, targets, field)
  }

  /// With what was typed there before.
  /// - Parameter text: what stands there if nothing was.
  init(_ purpose: Purpose, for targets: [Int] = [], proposing text: String = "", in workspace: Workspace) {
    let left = workspace.parked.prompts[purpose] ?? TextField()
    self.init(purpose, for: targets, left.isEmpty ? TextField(text) : left)
  }
}
