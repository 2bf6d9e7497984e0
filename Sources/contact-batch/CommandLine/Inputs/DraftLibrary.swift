import Drafts
import Journal

/// Finds stored drafts by name, without making a store where there is none, and without opening any.
struct DraftLibrary: Sendable {
  /// Nil where no place for the state is known.
  let directory: StateDirectory?
  let stores: OpenStores

  func draft(named name: String) throws(InputFault) -> Draft {
    guard let store = try store() else { throw .noSuchDraft(name: name) }
    do throws(JournalError) {
      if let summary = try store.draft(named: name) { return try store.read(summary.id) }
    } catch {
      throw .draftStore(Journal.Sentences.sentence(for: error))
    }
    throw .noSuchDraft(name: name)
  }

  /// Every draft, by name.
  func drafts() throws(InputFault) -> [StoredDraftSummary] {
    guard let store = try store() else { return [] }
    do {
      return try store.drafts().sorted { $0.name < $1.name }
    } catch {
      throw .draftStore(Journal.Sentences.sentence(for: error))
    }
  }

  private func store() throws(InputFault) -> DraftStore? {
    guard let directory else { return nil }
    do {
      return try directory.contains("drafts.sqlite") ? try stores.drafts(in: directory) : nil
    } catch {
      throw .draftStore(Journal.Sentences.sentence(for: error))
    }
  }
}
