import Composer
import Drafts
import Journal
import Synchronization

extension EffectRunner {
  func makePlan(
    _ inputs: InputList, revision: Int, existing: [Int: String], refused: [Int: [Problem]]
  ) {
    let plan = Plan.make(
      contacts: inputs.lazy.map(\.contact), options: PlanOptions(traceIDs: sendsTraceIDs),
      catalogue: catalogue.withLock { $0 }, found: refused, existing: existing)
    mailbox.post(.plan(.made(plan, revision: revision)))
  }

  func postDrafts(_ work: () throws(JournalError) -> Message) {
    do {
      mailbox.post(try work())
    } catch {
      mailbox.post(.drafts(.failed(Journal.Sentences.sentence(for: error))))
    }
  }
}

extension OpenedDraft {
  init(_ stored: StoredDraft) {
    self.init(
      id: DraftID(stored.id), draft: stored.draft, place: Place(text: stored.place),
      isLocked: stored.isReadOnly)
  }
}
