import Composer
import Journal

/// The two databases of a state directory.
struct Stores: Sendable {
  let drafts: DraftStore
  let journal: SubmissionJournal
  /// What a person must know of how they were found.
  let notice: Notice?

  init(in directory: StateDirectory) throws(JournalError) {
    let drafts = try DraftStore.open(in: directory)
    let journal = try SubmissionJournal.open(in: directory)
    self.drafts = drafts.store
    self.journal = journal.store
    let setAside = [drafts.setAside, journal.setAside].compactMap { $0 }
    let words = setAside.map(Journal.Sentences.sentence).joined(separator: " ")
    notice = setAside.isEmpty ? nil : Notice(words, tone: .warning)
  }
}
