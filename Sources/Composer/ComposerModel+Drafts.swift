import Drafts
import TerminalUI

/// Opening, naming and deleting drafts.
extension ComposerModel {
  mutating func open(_ opened: OpenedDraft) -> [Effect] {
    let before = document.id
    let kept = inCompose { $0.keepField(in: &$1) }
    let deleting = deletingLeft(before, document.draft.name)
    // A plan of the draft before, on its way still, is about no state of this one.
    let revision = document.revision + 1
    document = Document(opened, catalogue: catalogue)
    document.revision = revision
    for overlay in overlays { overlay.content.park(in: &workspace) }
    (parked, imports) = (parked.ofEveryDraft, ImportState())
    compose = ComposeScreen()
    preview = PreviewScreen()
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
    workspace.draftList.listed = listed
    guard case .pane = context else { return }
    overlays.append(.choice(workspace.draftList.choices(in: workspace)))
  }

  /// A new draft takes the place of this one.
  mutating func createDraft(named typed: String) -> [Effect] {
    let created = carryOut(.createDraft(named: typed, in: &workspace))
    return created.isEmpty ? [] : savingPlace + created
  }

  mutating func make(_ change: DraftChange, of id: DraftID, _ name: String) -> [Effect] {
    switch change {
    case .rename: carryOut(.ask(.renameDraft(id), proposing: name, in: workspace))
    case .delete: delete(id, name)
    }
  }

  mutating func renamed(_ id: DraftID, to name: String) {
    if id == document.id { document.draft.name = name }
    notice = Notice("The draft is called \(name) now")
  }

  /// The draft on screen goes when another one has taken its place, so that nothing is ever typed into a deleted
  /// one.
  private mutating func delete(_ id: DraftID, _ name: String) -> [Effect] {
    guard id == document.id else { return [.drafts(.delete(id, name: name))] }
    guard isWritable() else { return [] }
    workspace.draftList.leaving = id
    let next = workspace.draftList.listed.first { $0.id != id && $0.state == .free }
    return savingPlace + [next.map { .drafts(.open($0.id)) } ?? .drafts(.create(name: DraftName.plain))]
  }

  private mutating func deletingLeft(_ id: DraftID, _ name: String) -> [Effect] {
    guard workspace.draftList.leaving == id else { return [] }
    workspace.draftList.leaving = nil
    return [.drafts(.delete(id, name: name))]
  }

  mutating func deleted(_ name: String) {
    notice = Notice("Draft \(name) deleted", keys: "\(keyName(.drafts)) brings it back, for 30 days")
  }

  mutating func restore(_ id: DraftID) -> [Effect] {
    notice = Notice("Bringing \(workspace.draftList.name(of: id) ?? "it") back")
    return savingPlace + [.drafts(.restore(id))]
  }
}
