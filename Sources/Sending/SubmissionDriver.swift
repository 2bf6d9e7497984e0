import ContactsAPI
import Drafts
import Journal
import Logging
import Submissions

/// Does what a submission asks for, and tells it what happened.
///
/// The journal is written and synced before the bytes leave, and again after the answer.
actor SubmissionDriver {
  private var submission: Submission
  private let client: ContactsClient
  private let recorder: any SubmissionRecorder
  private let clock: SendingClock
  private let logger: Logger
  private let executor: (any TaskExecutor)?
  private let report: @Sendable (Submission) -> Void
  private let app = TokenApp()
  private let events: AsyncStream<SubmissionEvent>
  private let inbox: AsyncStream<SubmissionEvent>.Continuation
  private var timer: Task<Void, Never>?
  /// When the timer fires.
  private var timerTime: Int64?
  /// Why the journal could not be written; nil while it could.
  private(set) var recordingError: (any Error)?

  /// - Parameters:
  ///   - submission: one that the journal knows and that has not been started.
  ///   - executor: where requests are made and waits are kept; nil for the default.
  ///   - report: called after each change, in order.
  init(
    _ submission: Submission, client: ContactsClient, recorder: any SubmissionRecorder,
    clock: SendingClock, logger: Logger, executor: (any TaskExecutor)? = nil,
    report: @escaping @Sendable (Submission) -> Void
  ) {
    self.submission = submission
    self.client = client
    self.recorder = recorder
    self.clock = clock
    self.logger = logger
    self.executor = executor
    self.report = report
    (events, inbox) = AsyncStream.makeStream()
  }

  /// Sends until every batch has had its turn or a stop has taken effect.
  /// - Parameter isStopped: a person has stopped it before anything could leave.
  /// - Returns: the submission as it ended.
  func run(isStopped: Bool = false) async -> Submission {
    take(isStopped ? .stopRequested(at: clock.now()) : .started(at: clock.now()))
    var arrivals = events.makeAsyncIterator()
    while !submission.isFinished, let event = await arrivals.next(isolation: self) { take(event) }
    timer?.cancel()
    inbox.finish()
    if recordingError != nil { recorder.leave(submission.id) }
    return submission
  }

  /// Ends after the batch that is under way, whose answer is waited for.
  nonisolated func stop() {
    inbox.yield(.stopRequested(at: clock.now()))
  }

  /// Ends now: what becomes of the batch under way is not waited for, and the journal knows that it left.
  nonisolated func abandon() {
    inbox.finish()
  }

  /// What the journal answers is taken in before anything that arrives from elsewhere.
  private func take(_ event: SubmissionEvent) {
    if case .timerFired = event { timerTime = nil }
    var pending = [event]
    while !pending.isEmpty {
      let arrived = perform(submission.handle(pending.removeFirst()))
      pending += arrived
      // What the journal does not hold is taken back before anybody hears of it.
      if !arrived.contains(where: \.isRecordingFailure) { report(submission) }
    }
  }

  /// Each action before the next; what cannot be written ends the list.
  private func perform(_ actions: [SubmissionAction]) -> [SubmissionEvent] {
    var events: [SubmissionEvent] = []
    var next = actions.startIndex
    while next < actions.endIndex {
      let entries = entries(from: actions[next...])
      let (written, error) = record(entries)
      events += entries[..<written].compactMap(\.recorded)
      next += written
      if let error {
        recordingError = recordingError ?? error
        logger.error("the journal cannot be written", metadata: ["error": "\(error)"])
        return events + [.recordingFailed(undone: Array(actions[next...]), at: clock.now())]
      }
      if next < actions.endIndex, entries.isEmpty {
        perform(actions[next])
        next += 1
      }
    }
    return events
  }

  /// Writes what belongs together in one go, which is synced once. What cannot be written so is written one by one: what
  /// still can be, counts.
  /// - Returns: how many were written, and why not all.
  private func record(_ entries: [SubmissionEntry]) -> (Int, (any Error)?) {
    guard !entries.isEmpty else { return (0, nil) }
    do {
      try recorder.record(entries, of: submission.id)
      return (entries.count, nil)
    } catch {
      guard entries.count > 1 else { return (0, error) }
    }
    for (index, entry) in entries.enumerated() {
      do { try recorder.record([entry], of: submission.id) } catch { return (index, error) }
    }
    return (entries.count, nil)
  }

  /// What is written down before anything else is done.
  private func entries(from actions: ArraySlice<SubmissionAction>) -> [SubmissionEntry] {
    var entries: [SubmissionEntry] = []
    for action in actions {
      guard let entry = entry(for: action) else { break }
      entries.append(entry)
    }
    return entries
  }

  /// Nil for what is not written down.
  private func entry(for action: SubmissionAction) -> SubmissionEntry? {
    switch action {
    case .recordIntent(let batch, let attempt, let part):
      let (now, departure) = (clock.now(), clock.portalClock(client).departure)
      return .intent(batch: batch, attempt: attempt, part: part, departure, at: now)
    case .recordAnswer(let batch, let attempt, let end, let at):
      return .answer(batch: batch, attempt: attempt, end, at: at)
    case .recordOutcomes(let outcomes): return .outcomes(outcomes)
    case .finish(let state, let at): return .end(state, at: at)
    case .send, .verify, .verifyLinks, .reread, .wait: return nil
    }
  }

  /// What is not written down.
  private func perform(_ action: SubmissionAction) {
    switch action {
    case .send(let batch, let part): send(batch, part?.request ?? submission.plan.batches[batch])
    case .verify(let batch, let request): verify(batch, request)
    case .verifyLinks(let batch, let contacts, let object): verifyLinks(batch, contacts, object)
    case .reread(let batch, let positions): reread(batch, positions)
    case .wait(let until): wait(until)
    case .recordIntent, .recordAnswer, .recordOutcomes, .finish: break
    }
  }

  private func send(_ batch: Int, _ request: PlannedBatch) {
    Task(executorPreference: executor) { [client, clock, inbox] in
      for event in await client.events(sending: request, batch: batch, now: clock.now) { inbox.yield(event) }
    }
  }

  private func verify(_ batch: Int, _ request: BatchReadRequest) {
    Task(executorPreference: executor) { [client, clock, app, inbox] in
      let events = await client.events(verifying: request, batch: batch, clock: clock, app: app)
      for event in events { inbox.yield(event) }
    }
  }

  private func verifyLinks(_ batch: Int, _ contacts: [String], _ object: String) {
    Task(executorPreference: executor) { [client, clock, inbox] in
      let events = await client.events(readingLinksOf: contacts, to: object, batch: batch, clock: clock)
      for event in events { inbox.yield(event) }
    }
  }

  private func reread(_ batch: Int, _ positions: [Int]) {
    let inputs = positions.map { submission.plan.batches[batch].inputs[$0] }
    Task(executorPreference: executor) { [client, clock, inbox] in
      for event in await client.events(rereading: inputs, batch: batch, clock: clock) { inbox.yield(event) }
    }
  }

  /// One timer is enough: the submission asks again for what is later than the earliest.
  private func wait(_ until: Int64) {
    guard until < timerTime ?? .max else { return }
    timer?.cancel()
    timerTime = until
    timer = Task(executorPreference: executor) { [clock, inbox] in
      await clock.sleep(until)
      // The wait is over, whatever the clock says.
      if !Task.isCancelled { inbox.yield(.timerFired(at: max(until, clock.now()))) }
    }
  }
}

extension SubmissionEntry {
  /// What the submission is told once it is written down.
  fileprivate var recorded: SubmissionEvent? {
    if case .intent(let batch, _, _, let departure, let at) = self {
      .intentRecorded(batch: batch, departure: departure, at: at)
    } else {
      nil
    }
  }
}

extension SubmissionEvent {
  fileprivate var isRecordingFailure: Bool {
    if case .recordingFailed = self { true } else { false }
  }
}
