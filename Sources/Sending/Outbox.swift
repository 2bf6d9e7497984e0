public import ContactsAPI
import ContactsModel
public import Drafts
public import Journal
public import Logging
public import Submissions

/// The only way out: sends plans, and takes up submissions that the journal knows.
///
/// Each time it asks which portal the token belongs to, refuses or goes on, writes the journal, and then drives the
/// submission to its end. Nothing leaves that was not confirmed, and nothing goes to another portal than the one it was
/// meant for.
public struct Outbox: Sendable {
  let client: ContactsClient
  let journal: SubmissionJournal
  /// Takes what happens to a submission once it is in the journal; the journal itself, but for tests.
  let recorder: any SubmissionRecorder
  let destination: Destination
  /// The user of this machine, for the journal.
  let sender: String?
  let rules: SendingRules
  let clock: SendingClock
  let logger: Logger
  let executor: (any TaskExecutor)?

  /// - Parameter executor: where it sends; nil for the default.
  public init(
    client: ContactsClient, journal: SubmissionJournal, destination: Destination, sender: String? = nil,
    rules: SendingRules = SendingRules(), clock: SendingClock, logger: Logger,
    executor: (any TaskExecutor)? = nil
  ) {
    self.init(
      client: client, journal: journal, recorder: journal, destination: destination, sender: sender,
      rules: rules, clock: clock, logger: logger, executor: executor)
  }

  init(
    client: ContactsClient, journal: SubmissionJournal, recorder: any SubmissionRecorder,
    destination: Destination, sender: String? = nil, rules: SendingRules, clock: SendingClock,
    logger: Logger, executor: (any TaskExecutor)? = nil
  ) {
    self.client = client
    self.journal = journal
    self.recorder = recorder
    self.destination = destination
    self.sender = sender
    self.rules = rules
    self.clock = clock
    self.logger = logger
    self.executor = executor
  }

  /// Asks for the portal that a plan would go to, for a person to see before they confirm.
  public func portal(stop: StopRequest = StopRequest()) async throws(Refusal) -> TokenPortal {
    let portal = try await askForPortal(stop)
    try destination.accept(portal)
    return portal
  }

  /// Sends a plan: creates, then updates, then links. Every part stands in the journal before the first leaves; what turns
  /// one away or stops it holds back those that follow.
  /// - Parameters:
  ///   - name: of the draft or file, for the journal.
  ///   - origin: the draft, for its outcomes to be found by it.
  ///   - portal: what ``portal(stop:)`` gave a moment ago; nil to ask now.
  ///   - reason: why it is sent, as the person said, for the journal. Secrets are to be taken out of it by the caller.
  public func submit(
    _ plan: Plan, named name: String, from origin: DraftOrigin? = nil, to portal: TokenPortal? = nil,
    because reason: String? = nil, consent: Consent, stop: StopRequest = StopRequest()
  ) -> SubmissionRun {
    run(stop) { () throws(Refusal) in
      var answered = portal
      // What holds nothing goes nowhere.
      if !plan.batches.isEmpty {
        try consent.check(contacts: plan.counts.sent, for: destination)
        if answered == nil { answered = try await self.portal(stop: stop) }
        if let answered { try destination.accept(answered) }
      }
      let parts = parts(
        of: plan, portal: answered?.number,
        from: Provenance(name: name, profile: destination.profile, sender: sender, reason: reason))
      try recorded { () throws(JournalError) in
        try journal.begin(parts.map(\.record), origin: origin)
      }
      return parts
    }
  }

  /// A submission does one thing: a plan that does several becomes as many.
  private func parts(of plan: Plan, portal: Int?, from provenance: Provenance) -> [Submission] {
    let (now, plans) = (clock.now(), plan.parts)
    let ids = SubmissionID.make(plans.count, at: now)
    let places = PlanPart.parts(ofInputs: plans.map { $0.inputCount - $0.leftOut.count })
    return zip(zip(plans, ids), places).map { part, place in
      var submission = Submission(
        id: part.1, plan: part.0, portal: portal, at: now, from: provenance, rules: rules)
      submission.part = place
      return submission
    }
  }

  func askForPortal(_ stop: StopRequest) async throws(Refusal) -> TokenPortal {
    let question = PortalQuestion(client: client, clock: clock)
    let answer = await stop.cancelling { () -> Result<TokenPortal, Refusal> in
      do throws(Refusal) { return .success(try await question.ask()) } catch { return .failure(error) }
    }
    guard !stop.isStopped else { throw .stopped }
    return try answer.get()
  }

  /// Begins, then drives what has begun, one submission after the other.
  /// - Parameter begin: gives those that the journal knows, all of them before the first leaves.
  func run(
    _ stop: StopRequest, _ begin: @escaping @Sendable () async throws(Refusal) -> [Submission]
  ) -> SubmissionRun {
    SubmissionRun(on: executor) { report in
      do throws(Refusal) {
        var end: SubmissionRun.End?
        for submission in try await begin() { end = await drive(submission, after: end, stop, report) }
        guard let end else { throw .nothingLeft }
        return .success(end)
      } catch {
        return .failure(error)
      }
    }
  }

  private func drive(
    _ submission: Submission, after earlier: SubmissionRun.End?, _ stop: StopRequest,
    _ report: @escaping @Sendable (Submission) -> Void
  ) async -> SubmissionRun.End {
    var submission = submission
    for before in earlier?.submissions ?? [] { submission.follow(before) }
    if let error = earlier?.recordingError {
      recorder.leave(submission.id)
      submission.giveUp()
      report(submission)
      return SubmissionRun.End(
        earlier: earlier?.submissions ?? [], submission: submission, recordingError: error)
    }
    let driver = SubmissionDriver(
      submission, client: client, recorder: recorder, clock: clock, logger: logger,
      executor: executor, report: report)
    let ended = await driver.run(isStopped: stop.attach(driver))
    return SubmissionRun.End(
      earlier: earlier?.submissions ?? [], submission: ended, recordingError: await driver.recordingError)
  }

  func recorded<Value>(_ write: () throws(JournalError) -> Value) throws(Refusal) -> Value {
    do {
      return try write()
    } catch {
      throw .journal(error)
    }
  }
}
