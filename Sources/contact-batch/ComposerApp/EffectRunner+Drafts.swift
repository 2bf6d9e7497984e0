import Composer
import Drafts
import Journal
import Synchronization

extension EffectRunner {
  /// A high terminal shows about as many lines of a plan.
  private static let batchesInSight = 50

  func makePlan(
    _ inputs: InputList, revision: Int, leavingOut exclusions: PlanExclusions, validInputs: ValidInputs
  ) {
    let sent =
      exclusions.sent.isEmpty
      ? [:]
      : inputs.enumerated().reduce(into: [:]) { sent, input in
        sent[input.offset] = exclusions.sent[input.element.id]
      }
    let marked = exclusions.marked.map { ids in
      Set(inputs.enumerated().filter { ids.contains($0.element.id) }.map(\.offset))
    }
    let plan = Plan.make(
      inputs: inputs, options: PlanOptions(traceIDs: active.withLock { $0.sendsTraceIDs }),
      catalogue: catalogue.withLock { $0 }, found: exclusions.problems, existing: exclusions.existing,
      sent: sent, marked: marked, current: exclusions.current, validInputs: validInputs)
    plan.prepare(first: Self.batchesInSight)
    mailbox.post(.plan(.made(plan, revision: revision)))
  }

  func postDrafts(_ work: () throws(JournalError) -> Message) {
    do {
      mailbox.post(try work())
    } catch {
      mailbox.post(.drafts(.failed(Failure(error))))
    }
  }
}

extension OpenedDraft {
  init(_ stored: StoredDraft) {
    if stored.unread == nil { stored.draft.inputs.decodeAhead() }
    self.init(
      id: DraftID(stored.id), draft: stored.draft, place: Place(text: stored.place),
      isLocked: stored.isReadOnly,
      session: stored.isReadOnly ? SessionState() : SessionState(text: stored.session))
  }
}
