import Drafts
import TerminalUI

extension Prompt {
  var subject: String { "\(purpose)" }

  func part(_ part: Int, in workspace: Workspace) -> OverlayPart {
    let (prompt, words, mayBeEmpty) = asked(in: workspace)
    return OverlayPart([words], .text(prompt: prompt, mayBeEmpty: mayBeEmpty))
  }

  /// What stands before the answer, what is said of it, and whether nothing is an answer.
  private func asked(in workspace: Workspace) -> (String, String, Bool) {
    let goesBack = "An empty line goes back."
    let title = title(in: workspace)
    return switch purpose {
    case .importFile:
      ("File", "Import which file? JSON body, CSV, TSV, Excel or vCard. \(goesBack)", false)
    case .newDraftFile, .exportFile, .exportResults: ("File", "\(title) \(goesBack)", false)
    case .replaceFile(let file, _):
      ("Yes or name", "\(file) exists: yes to replace it, or another name. \(goesBack)", false)
    case .findContacts:
      (
        "Contacts",
        "Which contacts of HubSpot? Emails or ids, a domain, a name, or property=value. \(goesBack)", false
      )
    case .newDraft: ("Name", "Which name does the new draft get? An empty line: \(DraftName.plain).", true)
    case .renameDraft, .presetName: ("Name", "\(title) \(goesBack)", false)
    case .filter: ("Text", "\(title). An empty line shows all.", true)
    case .reason: ("Reason", "Reason, kept in the journal. An empty line: none.", true)
    case .filterSubmissions:
      ("Text", "Show submissions that hold which words? An empty line shows all.", true)
    case .contactHistory: ("Contact", "History of which contact? An id or email. \(goesBack)", false)
    case .purgeAge: ("Days", "\(title) \(goesBack)", false)
    case .purge: ("Number", "\(title) \(goesBack)", false)
    case .search: ("Text", "\(title) for which text? \(goesBack)", false)
    }
  }

  mutating func fillIn(_ text: String, in part: Int, of workspace: Workspace) -> OverlayReply {
    field.replace(with: text)
    return .press(.window(.accept))
  }
}
