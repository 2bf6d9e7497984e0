import Composer
import Drafts
import Journal
import Submissions

/// Writes what a plan left undone into a draft of its own.
struct RetryWriting: Sendable {
  struct Written: Sendable {
    /// Nil where there is nothing to retry: no draft was made.
    let draft: (id: Int64, name: String)?
    let counts: RetryInputs.Counts
  }

  let drafts: DraftStore
  let journal: SubmissionJournal
  let secrets: Secrets

  /// - Parameters:
  ///   - id: of one of the submissions of the plan.
  ///   - at: now, in milliseconds since 1970.
  func write(_ id: String, at: Int64) throws(JournalError) -> Written {
    let plan = try journal.sentPlan(id)
    let origin = try journal.origin(of: id)
    let draft = try draft(of: origin)
    let latest = try origin.map { origin throws(JournalError) in
      try journal.outcomes(ofDraft: origin.draft)
    }
    let retry = RetryInputs(
      of: plan, origin: origin, draft: draft?.inputs ?? [], latest: latest ?? [:])
    guard !retry.inputs.isEmpty else { return Written(draft: nil, counts: retry.counts) }
    let sources = Dictionary(zip(retry.inputs.map(\.id), retry.sources)) { first, _ in first }
    let name = if let draft { draft.name } else { try journal.name(of: id) ?? DraftName.plain }
    let stored = try drafts.setAside(
      InputList(retry.inputs), name: secrets.name(from: DraftName.appending("-retry", to: name)), at: at
    ) { identity throws(JournalError) in
      try journal.note(sources, ofDraft: identity)
    }
    return Written(draft: stored, counts: retry.counts)
  }

  /// Nil where it is gone, or of another machine.
  private func draft(of origin: DraftOrigin?) throws(JournalError) -> Draft? {
    guard let origin, let id = try drafts.draft(of: origin.draft) else { return nil }
    return try? drafts.read(id)
  }
}
