import Drafts
import Submissions
import TerminalUI

extension ComposerModel {
  mutating func open(_ opened: OpenedDraft) -> [Effect] {
    let before = document.id
    let kept = keepField()
    let deleting = deletingLeft(before, document.draft.name)
    // A plan of the draft before, on its way still, is about no state of this one.
    let revision = document.revision + 1
    document = Document(opened, catalogue: catalogue)
    document.revision = revision
    for overlay in overlays { park(overlay) }
    (parked, imports) = (parked.ofEveryDraft, ImportState())
    compose = ComposeState()
    preview = PreviewState()
    overlays = []
    placeDue = nil
    show(.compose)
    restore(opened.place)
    if opened.isLocked { _ = isWritable() }
    return kept + disarm() + advance(.draftOpened)
      + (before == opened.id ? [] : [.drafts(.close(before))] + deleting)
  }

  mutating func openDraft(_ id: DraftID) -> [Effect] {
    // Who had it locked may have closed it since.
    guard id != document.id || document.isLocked else {
      notice = Notice("This draft is open already")
      return []
    }
    return savingPlace + [.drafts(.open(id))]
  }

  /// Someone who has begun to type something meanwhile does not want the list any more.
  mutating func showDrafts(_ listed: [DraftSummary]) {
    drafts.listed = listed
    guard case .pane = context else { return }
    var lines = listed.filter { !$0.isDeleted }.map { draft in
      ChoiceList.Line(text: draft.name, note: words(of: draft), choice: .draft(draft.id))
    }
    lines.append(ChoiceList.Line(text: "+ new draft", note: "", choice: .newDraft))
    let gone = listed.count { $0.isDeleted }
    if gone > 0 {
      lines.append(ChoiceList.Line(text: "- deleted drafts", note: "\(gone)", choice: .deletedDrafts))
    }
    overlays.append(.choice(ChoiceList(title: "Drafts", all: lines)))
  }

  mutating func showDeletedDrafts() {
    let lines = drafts.listed.filter(\.isDeleted).map { draft in
      ChoiceList.Line(text: draft.name, note: words(of: draft), choice: .restoreDraft(draft.id))
    }
    overlays.append(.choice(ChoiceList(title: "Deleted drafts: bring back which?", all: lines)))
  }

  private func words(of draft: DraftSummary) -> String {
    if draft.id == document.id { return "open now" }
    let count = contacts(draft.inputCount)
    switch draft.state {
    case .free: return count
    case .elsewhere: return "\(count), locked"
    case .deleted(let at):
      let days = Age.milliseconds(since: at, at: now) / 86_400_000
      return "\(count), \(days == 0 ? "today" : days == 1 ? "1 day ago" : "\(days) days ago")"
    }
  }
}
