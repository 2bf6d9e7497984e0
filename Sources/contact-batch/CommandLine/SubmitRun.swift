import ContactsAPI
import Drafts
import Journal
import Logging
import Submissions

/// One submission from the command line: asks for the portal, then the person, then sends.
struct SubmitRun: Sendable {
  private(set) var plan: Plan
  /// Of the draft or file.
  let name: String
  /// What leaves contacts that exist already out of the plan; nil where they are sent.
  let existing: ExistingInputs?
  let settings: ConnectionSettings
  let state: StateDirectory
  /// Nil where nobody is to be asked.
  let confirmation: Confirmation?
  let surroundings: Surroundings

  private var contacts: Int { plan.inputCount - plan.leftOut.count }

  /// - Throws: ``CommandFault`` as long as nothing was sent or recorded.
  func toEnd() async throws(CommandFault) -> (SubmissionReport, ExitStatus) {
    let journal = try surroundings.journal(in: state)
    let transport = settings.transport()
    let client = settings.client(transport: transport, logger: Logger(label: "client"))
    let signals = StopSignals()
    let answer = await portal(client, signals)
    let result: (SubmissionReport, ExitStatus)
    if let unsent = unsentReport(after: answer) {
      result = (unsent, ExitStatus(of: unsent))
    } else {
      let portal = answer?.number
      if answer == .untold { surroundings.narrate(Sentence.portalUnnamed) }
      var run = self
      if let unsent = await run.leaveOutExisting(client, signals) {
        result = (unsent, ExitStatus(of: unsent))
      } else {
        try run.confirm(portal, signals)
        result = try await run.send(to: portal, client, journal, signals)
      }
    }
    await transport.shutdown()
    return result
  }

  /// Nil where there is nothing to send.
  private func portal(_ client: ContactsClient, _ signals: StopSignals) async -> PortalAnswer? {
    guard !plan.batches.isEmpty else { return nil }
    let question = Task { await PortalQuestion(client: client).ask() }
    signals.onStop { question.cancel() }
    let answer = await question.value
    return signals.received == nil ? answer : .stopped
  }

  /// Nil where the plan may be sent.
  private func unsentReport(after answer: PortalAnswer?) -> SubmissionReport? {
    guard let answer, !answer.allowsSending(to: settings.profile.environment) else { return nil }
    switch answer {
    case .known, .untold: return report(.refused, Sentence.portalUntold)
    case .refused(let words): return report(.refused, words)
    case .unreachable(let words): return report(.unreachable, words)
    case .stopped: return stoppedReport()
    }
  }

  /// - Returns: the report where nothing may be sent, because nobody can tell what exists.
  private mutating func leaveOutExisting(
    _ client: ContactsClient, _ signals: StopSignals
  ) async -> SubmissionReport? {
    guard let existing, !plan.emails.isEmpty else { return nil }
    switch await existing.leftOut(of: plan, client: client, signals: signals) {
    case .plan(let rest):
      surroundings.narrate(Sentence.existing(rest))
      plan = rest
      return nil
    case .failed(let reason, let words): return report(reason, Sentence.existingUntold(words))
    case .stopped: return stoppedReport()
    }
  }

  private func stoppedReport() -> SubmissionReport {
    var stopped = report(.stopped, nil)
    stopped.state = .interrupted
    return stopped
  }

  private func report(_ reason: OutcomeReason, _ message: String?) -> SubmissionReport {
    if let message { surroundings.narrate(Sentence.notSent(message)) }
    return SubmissionReport(
      unsent: plan, portal: nil, at: SystemClock.now(), reason: reason, message: message)
  }

  private func confirm(_ portal: Int?, _ signals: StopSignals) throws(CommandFault) {
    guard let confirmation, !plan.batches.isEmpty else { return }
    signals.onStop { StopSignals.endAtOnce() }
    if let requests = plan.isolationBudget {
      surroundings.narrate(Submissions.Sentences.isolation(requests: requests))
    }
    let phrase = ConfirmationPhrase(contacts: contacts, settings)
    surroundings.ask(Sentence.question(plan, contacts: contacts, portal: portal, settings, phrase))
    do {
      try confirmation.expect(phrase)
    } catch {
      throw .confirmation(error)
    }
  }

  private func send(
    to portal: Int?, _ client: ContactsClient, _ journal: SubmissionJournal, _ signals: StopSignals
  ) async throws(CommandFault) -> (SubmissionReport, ExitStatus) {
    let now = SystemClock.now()
    let submission = Submission(
      id: SubmissionID.make(at: now), plan: plan, portal: portal, at: now,
      rules: SendingRules(settings.profile))
    do {
      try journal.begin(submission.record, name: name)
    } catch {
      throw .journal(error)
    }
    let drive = SubmissionDrive(
      client: client, journal: journal, signals: signals, surroundings: surroundings)
    return await drive.run(submission)
  }
}
