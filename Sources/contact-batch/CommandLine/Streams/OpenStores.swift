import Journal
import Synchronization

/// The stores that a command has opened: each once, and all of them closed when the command has ended.
final class OpenStores: Sendable {
  private let drafts = Mutex<DraftStore?>(nil)
  private let journal = Mutex<SubmissionJournal?>(nil)
  /// Says what a person must know of how a store was found, or what it waits for.
  private let printMessage: @Sendable (String) -> Void

  init(printMessage: @escaping @Sendable (String) -> Void) {
    self.printMessage = printMessage
  }

  /// - Parameter isWriting: it has to be one that can be written.
  func drafts(
    in directory: StateDirectory, isWriting: Bool = false
  ) throws(JournalError) -> DraftStore {
    try drafts.withLock { drafts throws(JournalError) in
      if let drafts, !isWriting || !drafts.isReadOnly { return drafts }
      let opened =
        isWriting
        ? try DraftStore.open(in: directory, whileWaiting: tell)
        : try DraftStore.openForReading(in: directory, whileWaiting: tell)
      drafts = opened.store
      tell(opened.setAside, onlyReads: opened.store.isReadOnly, opened.store.path)
      return opened.store
    }
  }

  /// - Parameter isWriting: it has to be one that can be written.
  func journal(in directory: StateDirectory, isWriting: Bool) throws(JournalError) -> SubmissionJournal {
    try journal.withLock { journal throws(JournalError) in
      if let journal, !isWriting || !journal.isReadOnly { return journal }
      let opened =
        isWriting
        ? try SubmissionJournal.open(in: directory, whileWaiting: tell)
        : try SubmissionJournal.openForReading(in: directory, whileWaiting: tell)
      journal = opened.store
      tell(opened.setAside, onlyReads: opened.store.isReadOnly, opened.store.path)
      return opened.store
    }
  }

  /// Brings everything into the files, and says which of them had to be written anew.
  func close() {
    let (drafts, journal) = (drafts.withLock { $0 }, journal.withLock { $0 })
    for path in [drafts?.takeRecovery(), journal?.takeRecovery()].compactMap({ $0 }) {
      printMessage(Journal.Sentences.recovered(path))
    }
    drafts?.close()
    journal?.close()
  }

  private func tell(_ aside: SetAside?, onlyReads: Bool, _ path: String) {
    if onlyReads { printMessage(Journal.Sentences.onlyRead(path)) }
    if let aside { printMessage(Journal.Sentences.sentence(for: aside)) }
  }

  private func tell(_ wait: LockWait) {
    printMessage(Journal.Sentences.sentence(for: wait))
  }
}
