import Drafts
import TerminalUI

extension ComposerModel {
  mutating func open(_ opened: OpenedDraft) -> [Effect] {
    let before = document.id
    let kept = keepField()
    // A plan of the draft before, on its way still, is about no state of this one.
    let revision = document.revision + 1
    document = Document(opened, catalogue: catalogue)
    document.revision = revision
    for overlay in overlays { park(overlay) }
    let typed = compose.parked.paste
    compose = ComposeState()
    compose.parked.paste = typed
    preview = PreviewState()
    overlays = []
    placeDue = nil
    show(.compose)
    restore(opened.place)
    if opened.isLocked { _ = isWritable() }
    return kept + disarm() + (before == opened.id ? [] : [.closeDraft(before)])
  }

  mutating func openDraft(_ id: DraftID) -> [Effect] {
    // Who had it locked may have closed it since.
    guard id != document.id || document.isLocked else {
      notice = Notice("This draft is open already")
      return []
    }
    return savingPlace + [.openDraft(id)]
  }

  /// Someone who has begun to type something meanwhile does not want the list any more.
  mutating func showDrafts(_ drafts: [DraftSummary]) {
    guard case .pane = context else { return }
    let lines = drafts.map { draft in
      ChoiceList.Line(
        text: draft.name, note: draft.id == document.id ? "open now" : contacts(draft.inputCount),
        choice: .draft(draft.id))
    }
    let new = ChoiceList.Line(text: "+ new draft", note: "", choice: .newDraft)
    overlays.append(.choice(ChoiceList(title: "Drafts", all: lines + [new])))
  }
}

/// `1 contact`, `12 contacts`.
func contacts(_ count: Int) -> String {
  count == 1 ? "1 contact" : "\(count) contacts"
}
