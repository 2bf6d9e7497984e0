import Submissions
import TerminalUI

/// A question on the message line, answered in one line of text.
struct Prompt: Equatable, Sendable {
  enum Purpose: Hashable, Sendable {
    case importFile
    case exportFile
    /// For what came of the submission that is shown.
    case exportResults(ResultsExport.Part)
    /// The file that was named is there already. It is for results if there is a part, else for the draft.
    case replaceFile(String, of: ResultsExport.Part? = nil)
    case search(Pane)
    /// Which contacts that exist are to be changed.
    case findContacts
    case newDraft
    /// The file that becomes a draft of its own.
    case newDraftFile
    case renameDraft(DraftID)
    /// The text that contacts must hold to be shown.
    case filter
    case presetName
    /// Why contacts are sent.
    case reason
    /// The words that submissions must hold to be shown.
    case filterSubmissions
    /// Whose history is wanted, by ids or emails.
    case contactHistory
    /// How many days old submissions are that are to go.
    case purgeAge
    /// Whether so many submissions go, by their number.
    case purge([String])
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

extension Prompt.Purpose {
  /// The question for a file: of results if there is a part, else of the draft.
  static func export(_ part: ResultsExport.Part?) -> Self { part.map(Self.exportResults) ?? .exportFile }
}
