import ContactsAPI
import Journal
import Logging
import Submissions

/// Takes up a submission from the command line: asks for the portal, then about what is unknown, then sends the rest.
struct ResumeRun: Sendable {
  let id: String
  /// What was not sent goes out too.
  let sendsRest: Bool
  /// Nil where nobody is to be asked.
  let confirmation: Confirmation?
  let settings: ConnectionSettings
  let journal: SubmissionJournal
  let surroundings: Surroundings

  /// - Throws: ``CommandFault`` as long as nothing was asked or sent.
  func toEnd() async throws(CommandFault) -> (SubmissionReport, ExitStatus) {
    let record = try surroundings.submission(id)
    guard record.canResume(sendsRest: sendsRest) else {
      surroundings.narrate(sendsRest ? Sentence.nothingToResume : Sentence.nothingToVerify)
      return ended(record)
    }
    try confirm(record)
    let transport = settings.transport()
    let client = settings.client(transport: transport, logger: Logger(label: "client"))
    let result = await Result { () async throws(CommandFault) in try await run(record, client) }
    await transport.shutdown()
    return try result.get()
  }

  private func run(
    _ record: SubmissionRecord, _ client: ContactsClient
  ) async throws(CommandFault) -> (SubmissionReport, ExitStatus) {
    let signals = StopSignals()
    let question = Task { await PortalQuestion(client: client).ask() }
    signals.onStop { question.cancel() }
    let answer = await question.value
    if let words = try whyNot(answer, record) {
      surroundings.narrate(Sentence.notSent(words))
      let (report, status) = ended(record)
      return (report, [.interrupted, .unknownOutcomes].contains(status) ? status : .turnedAway)
    }
    guard signals.received == nil else { return (SubmissionReport(record), .interrupted) }
    let submission = Submission(
      resuming: try takeUp(), sendsRest: sendsRest, rules: SendingRules(settings.profile))
    let drive = SubmissionDrive(
      client: client, journal: journal, signals: signals, surroundings: surroundings)
    return await drive.run(submission)
  }

  /// Nil where the portal is the one that the submission went to.
  private func whyNot(
    _ answer: PortalAnswer, _ record: SubmissionRecord
  ) throws(CommandFault) -> String? {
    if answer.allowsContinuing(record, in: settings.profile.environment) { return nil }
    if let portal = answer.number { throw .otherPortal(portal, expected: record.portal) }
    switch answer {
    case .known, .untold: return Sentence.portalUntold
    case .refused(let words), .unreachable(let words): return words
    case .stopped: return Sentence.stoppedBefore
    }
  }

  private func takeUp() throws(CommandFault) -> SubmissionRecord {
    do {
      return try journal.resume(id)
    } catch {
      throw .journal(error)
    }
  }

  private func confirm(_ record: SubmissionRecord) throws(CommandFault) {
    let count = Submission(resuming: record, sendsRest: sendsRest).restCount
    guard let confirmation, count > 0 else { return }
    let phrase = ConfirmationPhrase(contacts: count, settings)
    surroundings.ask(Sentence.resumeQuestion(contacts: count, portal: record.portal, settings, phrase))
    do {
      try confirmation.expect(phrase)
    } catch {
      throw .confirmation(error)
    }
  }

  private func ended(_ record: SubmissionRecord) -> (SubmissionReport, ExitStatus) {
    let report = SubmissionReport(record)
    return (report, ExitStatus(of: report))
  }
}

extension Result {
  fileprivate init(_ work: () async throws(Failure) -> Success) async {
    do {
      self = .success(try await work())
    } catch {
      self = .failure(error)
    }
  }
}
