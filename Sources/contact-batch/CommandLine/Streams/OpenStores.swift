import Journal
import Synchronization

/// The stores that a command has opened: each once, and all of them closed when the command has ended.
final class OpenStores: Sendable {
  private let drafts = Mutex<DraftStore?>(nil)
  private let journal = Mutex<SubmissionJournal?>(nil)
  /// Says what a person must know of how a store was found, or what it waits for.
  private let narrate: @Sendable (String) -> Void

  init(narrate: @escaping @Sendable (String) -> Void) {
    self.narrate = narrate
  }

  func drafts(in directory: StateDirectory) throws(JournalError) -> DraftStore {
    try drafts.withLock { drafts throws(JournalError) in
      if let drafts { return drafts }
      let opened = try DraftStore.open(in: directory, whileWaiting: tell)
      drafts = found(opened)
      return opened.store
    }
  }

  func journal(in directory: StateDirectory) throws(JournalError) -> SubmissionJournal {
    try journal.withLock { journal throws(JournalError) in
      if let journal { return journal }
      let opened = try SubmissionJournal.open(in: directory, whileWaiting: tell)
      journal = found(opened)
      return opened.store
    }
  }

  /// Brings everything into the files.
  func close() {
    drafts.withLock { $0 }?.close()
    journal.withLock { $0 }?.close()
  }

  private func found<Store>(_ opened: Opened<Store>) -> Store {
    if let aside = opened.setAside { narrate(Journal.Sentences.sentence(for: aside)) }
    return opened.store
  }

  private func tell(_ wait: LockWait) {
    narrate(Journal.Sentences.sentence(for: wait))
  }
}
