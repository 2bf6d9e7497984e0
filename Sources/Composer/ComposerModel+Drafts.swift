import Drafts
import TerminalUI

/// Opening, naming and deleting drafts.
extension ComposerModel {
  mutating func open(_ opened: OpenedDraft) -> [Effect] {
    let before = document.id
    let kept = inCompose { $0.keepField(in: &$1) }
    let closing = leaving(otherwise: [.drafts(.close(before))])
    let deleting = workspace.deletingLeft(before, document.draft.name)
    // A plan of the draft before, on its way still, is about no state of this one.
    let revision = document.revision + 1
    document = Document(opened, catalogue: catalogue)
    document.revision = revision
    for overlay in overlays { overlay.content.park(in: &workspace) }
    (parked, imports) = (parked.ofEveryDraft, ImportState())
    screens.beginDraft()
    overlays = []
    placeDue = nil
    show(.compose)
    restore(opened.place)
    if let taken = restore(opened.session) { notice = taken }
    if opened.isLocked { _ = isWritable() }
    workspace.sent = SentInputs()
    return kept + disarm() + advance(.draftOpened)
      + (before == opened.id ? [] : closing + deleting) + workspace.outcomesNeeded
  }

  /// Someone who has begun to type something meanwhile does not want the list any more.
  mutating func showDrafts(_ listed: [DraftSummary]) {
    workspace.draftList.listed = listed
    if isAtPanes { overlays.append(.choice(workspace.draftList.choices(in: workspace))) }
  }
}
