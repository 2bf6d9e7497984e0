import ContactsAPI
import Drafts
import Sending
import Submissions

/// One submission from the command line: asks for the portal, then the person, then sends.
struct SubmitRun: Sendable {
  private(set) var planned: PlannedInputs
  /// Of the draft or file.
  let name: String
  /// Why it is sent, for the journal; nil where nobody said.
  let reason: String?
  /// Contacts that exist already are left out.
  let skipsExisting: Bool
  /// What leaves out what was sent before; nil for a file.
  let before: SentBeforeInputs?
  /// Nil where nobody is to be asked.
  let confirmation: Confirmation?
  let session: PortalSession
  let outbox: Outbox
  /// Whether to say that imports suit so many contacts better.
  var pointsToImports = false

  private var plan: Plan { planned.plan }

  /// - Throws: ``CommandFault`` as long as nothing was sent or recorded.
  func toEnd() async throws(CommandFault) -> (SubmissionReport, ExitStatus) {
    let (signals, stop) = (StopSignals(), StopRequest())
    signals.onStop { stop.stop() }
    var run = self
    do throws(Refusal) {
      // What the portal has does not depend on which one it is: both are asked at once.
      async let judgement = planned.askForJudgement(client: session.client, stop: stop)
      let portal = planned.isEmpty ? nil : try await outbox.portal(stop: stop)
      if let portal, portal.number == nil { session.context.printMessage(Sentence.portalUnnamed) }
      try run.leaveOutSent(to: portal?.number)
      if let unsent = run.judge(by: await judgement, stop) { return unsent }
      if let unsent = await run.leaveOutExisting(stop) { return unsent }
      if let unsent = await run.readAgain(from: portal?.number, stop) { return unsent }
      if run.plan.counts.sentBefore > 0 { session.context.printMessage(Sentence.sentBefore(run.plan)) }
      guard !run.plan.batches.isEmpty else { return run.nothingToSend() }
      if pointsToImports { session.context.pointToImports(run.plan) }
      signals.onStop { StopSignals.endAtOnce() }
      let (plan, consent) = (run.plan, run.consent(to: portal?.number))
      return try await session.follow(signals, stop) {
        outbox.submit(
          plan, named: name, from: before?.origin, to: portal, because: reason, consent: consent, stop: stop)
      }.report
    } catch {
      return try run.unsent(error)
    }
  }

  /// What the draft's earlier submissions created, or may have created, does not go out a second time.
  private mutating func leaveOutSent(to portal: Int?) throws(Refusal) {
    guard let before, !planned.isEmpty else { return }
    let sent: [Int: SentBefore]
    do {
      sent = try before.sent(to: portal)
    } catch {
      throw .journal(error)
    }
    guard !sent.isEmpty else { return }
    planned.leaveOut(sent: sent)
  }

  /// Judges by the portal's own definitions. Where it does not tell them, HubSpot judges alone.
  private mutating func judge(
    by answer: PortalLookup?, _ stop: StopRequest
  ) -> (SubmissionReport, ExitStatus)? {
    let failures = planned.judge(by: answer)
    guard !stop.isStopped else { return unsent(.stopped, nil) }
    for failure in failures { session.context.printMessage(failure.sentence) }
    return nil
  }

  /// - Returns: the report where nothing may be sent, because nobody can tell what exists.
  private mutating func leaveOutExisting(_ stop: StopRequest) async -> (SubmissionReport, ExitStatus)? {
    guard skipsExisting, !plan.emails.isEmpty else { return nil }
    do throws(ContactsError) {
      guard try await planned.leaveOutExisting(client: session.client, stop: stop) else {
        return unsent(.stopped, nil)
      }
      session.context.printMessage(Sentence.existing(plan))
      return nil
    } catch {
      return unsent(error.reasonNotSent, Sentence.existingUntold(error.sentence))
    }
  }

  /// - Returns: the report where nothing may be sent, because nobody can tell what the contacts hold now.
  private mutating func readAgain(
    from portal: Int?, _ stop: StopRequest
  ) async -> (SubmissionReport, ExitStatus)? {
    do throws(ContactsError) {
      guard try await planned.readAgain(client: session.client, portal: portal, stop: stop) else {
        return unsent(.stopped, nil)
      }
      for leftOut in plan.leftOut where leftOut.isConflict {
        session.context.printMessage(Sentence.conflict(leftOut))
      }
      for change in planned.unseenChanges { session.context.printMessage(change.text) }
      return nil
    } catch {
      return unsent(error.reasonNotSent, Sentence.currentUntold(error.sentence))
    }
  }

  /// What the person types, if one is asked.
  private func consent(to portal: Int?) -> Consent {
    guard let confirmation, !plan.batches.isEmpty else { return .givenBefore }
    if let isolation = Submissions.Sentences.isolation(of: plan) { session.context.printMessage(isolation) }
    let phrase = Destination(session.settings.profile).phrase(contacts: plan.counts.sent)
    session.context.ask(Sentence.question(plan, portal: portal, session.settings, phrase))
    return .typed(confirmation.answer())
  }

  /// Nothing was asked for and nothing left, so there is nothing that the journal should know.
  private func nothingToSend() -> (SubmissionReport, ExitStatus) {
    let report = SubmissionReport(unsent: plan, at: SystemClock.now())
    return (report, ExitStatus(of: report))
  }

  private func unsent(_ refusal: Refusal) throws(CommandFault) -> (SubmissionReport, ExitStatus) {
    if case .stopped = refusal { return unsent(.stopped, nil) }
    return unsent(refusal.isUnreachable ? .unreachable : .refused, try refusal.words())
  }

  private func unsent(_ reason: OutcomeReason, _ message: String?) -> (SubmissionReport, ExitStatus) {
    if let message { session.context.printMessage(Sentence.notSent(message)) }
    let report = SubmissionReport(unsent: plan, at: SystemClock.now(), because: reason, message)
    return (report, ExitStatus(of: report))
  }
}

extension SubmissionReport {
  /// The report of a plan of which nothing left; a stop interrupts it.
  init(unsent plan: Plan, at: Int64, because reason: OutcomeReason, _ message: String?) {
    self.init(unsent: plan, portal: nil, at: at, reason: reason, message: message)
    if reason == .stopped { state = .interrupted }
  }
}
