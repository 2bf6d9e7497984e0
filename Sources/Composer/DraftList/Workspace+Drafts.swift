import Drafts

/// Going from draft to draft, naming and deleting.
extension Workspace {
  /// Who had it locked may have closed it since.
  func openDraft(_ id: DraftID) -> Step {
    id != document.id || document.isLocked
      ? Step([.drafts(.open(id))]) : .say(Notice("This draft is open already"))
  }

  func restore(_ id: DraftID) -> Step {
    Step([.drafts(.restore(id))], notice: Notice("Bringing \(draftList.name(of: id) ?? "it") back"))
  }

  mutating func renamed(_ id: DraftID, to name: String) -> Step {
    if id == document.id { document.draft.name = name }
    return .say(Notice("Draft renamed to \(name)"))
  }

  func deleted(_ name: String) -> Step {
    .say(Notice("Draft \(name) deleted", keys: "\(keyName(.draft(.drafts))) to restore it, within 30 days"))
  }

  mutating func make(_ change: DraftChange, of id: DraftID, _ name: String) -> Step {
    switch change {
    case .rename: .ask(.renameDraft(id), proposing: name, in: self)
    case .delete: delete(id, name)
    }
  }

  /// The same, of the draft on screen.
  mutating func make(_ change: DraftChange) -> Step { make(change, of: document.id, draft.name) }

  /// The draft on screen goes when another one has taken its place, so that nothing is ever typed into a deleted
  /// one.
  private mutating func delete(_ id: DraftID, _ name: String) -> Step {
    guard id == document.id else { return Step([.drafts(.delete(id, name: name))]) }
    if let why = document.whyLocked { return .say(why) }
    draftList.leaving = id
    let next = draftList.listed.first { $0.id != id && $0.state == .free }
    return Step([next.map { .drafts(.open($0.id)) } ?? .drafts(.create(name: DraftName.plain))])
  }

  /// Another draft is there: the one that was left for it goes.
  mutating func deletingLeft(_ id: DraftID, _ name: String) -> [Effect] {
    guard draftList.leaving == id else { return [] }
    draftList.leaving = nil
    return [.drafts(.delete(id, name: name))]
  }
}

extension Effect {
  /// Another draft takes the place of the one on screen.
  var leavesDraft: Bool {
    if case .drafts(let effect) = self { effect.leavesDraft } else { false }
  }
}

extension DraftsEffect {
  fileprivate var leavesDraft: Bool {
    switch self {
    case .open, .create, .edit, .restore: true
    case .save, .savePlace, .saveSession, .discardEmpty, .list, .rename, .delete, .close, .listPresets,
      .savePreset, .deletePreset:
      false
    }
  }
}
