import Drafts
import Glibc
import Journal

/// Finds stored drafts by name, without making a store where there is none.
struct DraftLibrary: Sendable {
  /// Nil where no place for the state is known.
  let directory: StateDirectory?

  func draft(named name: String) throws(InputFault) -> Draft {
    guard let directory, access(directory.path + "/drafts.sqlite", F_OK) == 0 else {
      throw .noSuchDraft(name: name)
    }
    do {
      let store = try DraftStore.open(in: directory).store
      guard let summary = try store.draft(named: name) else { throw InputFault.noSuchDraft(name: name) }
      defer { store.close(summary.id) }
      return try store.open(summary.id).draft
    } catch let fault as InputFault {
      throw fault
    } catch let error as JournalError {
      throw .draftStore(Journal.Sentences.sentence(for: error))
    } catch {
      throw .draftStore("\(error)")
    }
  }
}
