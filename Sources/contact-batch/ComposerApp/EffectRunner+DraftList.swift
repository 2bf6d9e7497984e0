import Composer
import Drafts
import Journal

/// The list of drafts, and what is done to drafts as a whole.
extension EffectRunner {
  /// Deleted drafts are kept that long.
  private static let daysKept: Int64 = 30

  func listDrafts() {
    postDrafts { () throws(JournalError) in
      let oldest = SystemClock.now() - Self.daysKept * 86_400_000
      try drafts.forgetDeleted(before: oldest)
      // By then no program is still storing it, or trying again to save the record of it.
      try drafts.forgetUnusedImports(before: oldest)
      let there = try drafts.drafts().map { draft throws(JournalError) in
        DraftSummary(draft, try drafts.isOpenElsewhere(draft.id) ? .elsewhere : .free)
      }
      let gone = try drafts.deletedDrafts().map { DraftSummary($0.summary, .deleted(at: $0.deletedAt)) }
      return .drafts(.listed(there + gone))
    }
  }

  func openDraft(_ id: DraftID) {
    postDrafts { () throws(JournalError) in .drafts(.opened(OpenedDraft(try drafts.open(id.rawValue)))) }
  }

  func createDraft(named name: String) {
    postDrafts { () throws(JournalError) in
      .drafts(.opened(OpenedDraft(try drafts.create(name: secrets.name(from: name), at: SystemClock.now()))))
    }
  }

  /// A draft of its own that changes contacts.
  func editContacts(_ contacts: [ExistingContact], named name: String) {
    let inputs = contacts.enumerated().map {
      DraftInput(id: InputID(rawValue: UInt64($0.offset)), changing: $0.element)
    }
    postDrafts { () throws(JournalError) in
      .drafts(
        .opened(
          OpenedDraft(
            try drafts.create(
              name: secrets.name(from: name), inputs: InputList(inputs), at: SystemClock.now()))))
    }
  }

  func renameDraft(_ id: DraftID, to name: String) {
    postDrafts { () throws(JournalError) in
      .drafts(.renamed(id, name: try drafts.rename(id.rawValue, to: secrets.name(from: name))))
    }
  }

  func deleteDraft(_ id: DraftID, named name: String) {
    postDrafts { () throws(JournalError) in
      try drafts.delete(id.rawValue, at: SystemClock.now())
      return .drafts(.deleted(name: name))
    }
  }

  func restoreDraft(_ id: DraftID) {
    postDrafts { () throws(JournalError) in
      try drafts.restore(id.rawValue)
      return .drafts(.opened(OpenedDraft(try drafts.open(id.rawValue))))
    }
  }
}

extension DraftSummary {
  fileprivate init(_ stored: StoredDraftSummary, _ state: State) {
    self.init(id: DraftID(stored.id), name: stored.name, inputCount: stored.inputCount, state: state)
  }
}
