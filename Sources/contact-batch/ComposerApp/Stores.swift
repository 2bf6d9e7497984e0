import Composer
import Journal

/// The two databases of a state directory.
struct Stores: Sendable {
  let drafts: DraftStore
  let journal: SubmissionJournal
  /// What a person must know of how they were found.
  let notice: Notice?

  /// - Parameter whileWaiting: called where another program keeps this one waiting.
  init(in directory: StateDirectory, whileWaiting: (LockWait) -> Void) throws(JournalError) {
    let drafts = try DraftStore.open(in: directory, whileWaiting: whileWaiting)
    let journal = try SubmissionJournal.open(in: directory, whileWaiting: whileWaiting)
    self.drafts = drafts.store
    self.journal = journal.store
    let setAside = [drafts.setAside, journal.setAside].compactMap { $0 }
    let words = setAside.map(Journal.Sentences.sentence).joined(separator: " ")
    notice = setAside.isEmpty ? nil : Notice(words, tone: .warning)
  }

  /// Brings everything into the files.
  func close() {
    drafts.close()
    journal.close()
  }
}
