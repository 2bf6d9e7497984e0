public import Drafts
import Submissions
import TerminalUI

/// What is known of the drafts of this machine.
struct DraftList: Sendable {
  /// As they were listed last.
  var listed: [DraftSummary] = []
  /// The draft on screen that is to go as soon as another one is there.
  var leaving: DraftID?
  /// What comes into the draft that is being made.
  var beginning: DraftContents?

  func name(of id: DraftID) -> String? { listed.first { $0.id == id }?.name }

  /// Whether a draft that is not deleted has the name.
  func isTaken(_ name: String, except id: DraftID?) -> Bool {
    listed.contains { $0.name == name && $0.id != id && !$0.isDeleted }
  }

  /// The drafts to open, with the ways to a new one and to those that are deleted.
  func choices(in workspace: Workspace) -> ChoiceList {
    var lines = listed.filter { !$0.isDeleted }.map { draft in
      ChoiceList.Line(text: draft.name, note: words(of: draft, in: workspace), choice: .draft(draft.id))
    }
    lines.append(ChoiceList.Line(text: "+ new draft", note: "", choice: .newDraft))
    let sources = NewDraftSource.allCases.filter { $0 != .file || !workspace.isRestricted }
    lines += sources.map { source in
      ChoiceList.Line(text: "+ new draft \(source.words)", note: "", choice: .newDraftFrom(source))
    }
    let gone = listed.count { $0.isDeleted }
    if gone > 0 {
      lines.append(ChoiceList.Line(text: "- deleted drafts", note: "\(gone)", choice: .deletedDrafts))
    }
    return ChoiceList(title: "Drafts", all: lines)
  }

  func deletedChoices(in workspace: Workspace) -> ChoiceList {
    let lines = listed.filter(\.isDeleted).map { draft in
      ChoiceList.Line(
        text: draft.name, note: words(of: draft, in: workspace), choice: .restoreDraft(draft.id))
    }
    return ChoiceList(title: "Restore which deleted draft?", all: lines)
  }

  private func words(of draft: DraftSummary, in workspace: Workspace) -> String {
    if draft.id == workspace.document.id { return "open now" }
    let count = contacts(draft.inputCount)
    switch draft.state {
    case .free: return count
    case .elsewhere: return "\(count), locked"
    case .deleted(let at):
      let days = Age.milliseconds(since: at, at: workspace.now) / 86_400_000
      return "\(count), \(days == 0 ? "today" : days == 1 ? "1 day ago" : "\(days) days ago")"
    }
  }
}

extension DraftName {
  /// Of a draft that nobody has named.
  public static let plain = "draft"
}
