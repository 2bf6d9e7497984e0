import Journal
import Sending
import Submissions

/// Takes up a submission from the command line: asks about what is unknown, then sends the rest.
struct ResumeRun: Sendable {
  let id: String
  /// What was not sent goes out too.
  let sendsRest: Bool
  /// Nil where nobody is to be asked.
  let confirmation: Confirmation?
  let session: PortalSession
  let outbox: Outbox

  /// - Throws: ``CommandFault`` as long as nothing was asked or sent.
  func toEnd() async throws(CommandFault) -> (SubmissionReport, ExitStatus) {
    let plan = try session.context.sentPlan(id)
    let consent = consent(to: plan)
    let (signals, stop) = (StopSignals(), StopRequest())
    do throws(Refusal) {
      return try await session.follow(signals, stop) {
        sendsRest
          ? outbox.resume(id, consent: consent, stop: stop) : outbox.verify(id, stop: stop)
      }.within(plan).report
    } catch {
      return try ended(plan, error)
    }
  }

  /// What the person types, if one is asked.
  private func consent(to plan: SentPlan) -> Consent {
    guard let confirmation, plan.canResume(sendsRest: sendsRest) else { return .givenBefore }
    let count = plan.restCount()
    guard count > 0 else { return .confirmed(contacts: 0) }
    let phrase = Destination(session.settings.profile).phrase(contacts: count)
    session.context.ask(
      Sentence.resumeQuestion(contacts: count, portal: plan.parts.first?.portal, session.settings, phrase))
    return .typed(confirmation.answer())
  }

  private func ended(
    _ plan: SentPlan, _ refusal: Refusal
  ) throws(CommandFault) -> (SubmissionReport, ExitStatus) {
    let report = plan.report
    let status = ExitStatus(of: report)
    if case .nothingLeft = refusal {
      session.context.printMessage(sendsRest ? Sentence.nothingToResume : Sentence.nothingToVerify)
      return (report, status)
    }
    session.context.printMessage(Sentence.notSent(try refusal.words()))
    return (report, [.interrupted, .unknownOutcomes].contains(status) ? status : .turnedAway)
  }
}

extension CommandContext {
  /// Takes a submission up, and prints its report.
  func takeUp(
    _ id: String, in journal: SubmissionJournal, sendsRest: Bool, confirmation: Confirmation?,
    _ settings: ConnectionSettings, as format: OutputFormat
  ) async throws(CommandFault) -> ExitStatus {
    let (report, status) = try await PortalSession.open(settings, self) { session throws(CommandFault) in
      try await ResumeRun(
        id: id, sendsRest: sendsRest, confirmation: confirmation, session: session,
        outbox: session.outbox(journal)
      ).toEnd()
    }
    print(report, as: format)
    return status
  }
}
