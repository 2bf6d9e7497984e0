import ContactsAPI
import ContactsModel
import Drafts
import Sending
import Submissions

/// Archives what a submission created: reads who changed it since, then asks the person, then sends.
struct ArchiveRun: Sendable {
  enum End: Sendable {
    /// What would be archived.
    case plan(Plan)
    case report(SubmissionReport)
  }

  let review: ArchiveReview
  /// The portal that the submission went to.
  let portal: Int?
  /// For the journal.
  let name: String
  /// It is only said what would be archived.
  let isDry: Bool
  /// Nil where nobody is to be asked.
  let confirmation: Confirmation?
  let session: PortalSession
  let outbox: Outbox

  /// - Throws: ``CommandFault`` as long as nothing was sent or recorded.
  func toEnd() async throws(CommandFault) -> (End, ExitStatus) {
    let (signals, stop) = (StopSignals(), StopRequest())
    signals.onStop { stop.stop() }
    if let unsent = try await refusal(stop) { return unsent }
    let (reader, candidates) = (session.client.reader(), review.candidates)
    let answer = await stop.cancelling { await ArchiveReading(candidates: candidates).answer(from: reader) }
    guard !stop.isStopped else { return unsent(.stopped, nil) }
    switch answer {
    case .failure(let error): return unsent(error.reasonNotSent, Sentence.changesUntold(error.sentence))
    case .success(let stored): return try await send(review.plan(stored: stored))
    }
  }

  private func send(_ plan: Plan) async throws(CommandFault) -> (End, ExitStatus) {
    for leftOut in plan.leftOut { session.context.printMessage(Sentence.notArchived(leftOut)) }
    session.context.printMessage(Sentence.keptArchived)
    guard !isDry else { return (.plan(plan), plan.leftOut.isEmpty ? .done : .incomplete) }
    let (report, status) = try await SubmitRun(
      planned: PlannedInputs(plan), name: name, reason: nil, skipsExisting: false, before: nil,
      confirmation: confirmation, session: session, outbox: outbox
    ).toEnd()
    return (.report(report), status)
  }

  /// Nil where the token is for the portal of the submission.
  private func refusal(_ stop: StopRequest) async throws(CommandFault) -> (End, ExitStatus)? {
    let answered: TokenPortal
    do {
      answered = try await outbox.portal(stop: stop)
    } catch {
      if case .stopped = error { return unsent(.stopped, nil) }
      return unsent(error.isUnreachable ? .unreachable : .refused, try error.words())
    }
    guard answered.number != portal else { return nil }
    guard let number = answered.number else { return unsent(.refused, Sentence.portalUntold) }
    throw .otherPortal(number, expected: portal)
  }

  private func unsent(_ reason: OutcomeReason, _ message: String?) -> (End, ExitStatus) {
    if let message { session.context.printMessage(Sentence.notSent(message)) }
    let report = SubmissionReport(
      unsent: review.plan(), at: SystemClock.now(), because: reason, message)
    return (.report(report), ExitStatus(of: report))
  }
}

/// Reads contacts with the history of all of their properties.
struct ArchiveReading: Sendable {
  let candidates: [ArchiveReview.Candidate]

  func answer(from reader: RetryingReader) async -> Result<[ContactRecord], ContactsError> {
    do throws(ContactsError) {
      let names = try await reader.propertyDefinitions().value.compactMap(\.name)
      let request = BatchReadRequest(
        ids: candidates.map(\.id), properties: ["email"], propertiesWithHistory: names)
      return .success(try await reader.batches(of: request).flatMap(\.response.results))
    } catch {
      return .failure(error)
    }
  }
}
