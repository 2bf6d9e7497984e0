import ContactsAPI
import Journal
import Logging
import Sending
import Submissions
import Synchronization

/// The connection of one command to its portal, for as long as the command runs.
struct PortalSession: Sendable {
  let client: ContactsClient
  let settings: ConnectionSettings
  let context: CommandContext

  /// Does something over a connection of its own.
  static func open<Value: Sendable>(
    _ settings: ConnectionSettings, _ context: CommandContext,
    _ work: (PortalSession) async throws(CommandFault) -> Value
  ) async throws(CommandFault) -> Value {
    let transport = settings.transport()
    let client = settings.client(transport: transport, logger: Logger(label: "client"))
    let result: Result<Value, CommandFault>
    do {
      result = .success(
        try await work(PortalSession(client: client, settings: settings, context: context)))
    } catch {
      result = .failure(error)
    }
    await transport.shutdown()
    return try result.get()
  }

  func outbox(_ journal: SubmissionJournal) -> Outbox {
    Outbox(settings.profile, client: client, journal: journal, logger: Logger(label: "submission"))
  }

  /// Lets a submission run to its end and says what happens to it. A signal stops it after the batch that is under way;
  /// the second one ends it at once.
  func follow(
    _ signals: StopSignals, _ stop: StopRequest, _ begin: () -> SubmissionRun
  ) async throws(Refusal) -> Followed {
    let isUnderWay = Atomic(false)
    signals.onStop {
      stop.stop()
      if isUnderWay.load(ordering: .relaxed) { context.printMessage(Sentence.stopping) }
    }
    signals.onSecond { stop.abandon() }
    let run = begin()
    let progress = ProgressPrinter(isTerminal: context.errors.isTerminal, context.printMessage)
    for try await submission in run {
      isUnderWay.store(true, ordering: .relaxed)
      progress.note(submission, at: SystemClock.now())
    }
    let end = try await run.end
    if let error = end.recordingError {
      context.printMessage(Sentence.recordingFailed(error, in: try? context.stateDirectory()))
    }
    return Followed(end)
  }

  /// What was followed to its end.
  struct Followed: Sendable {
    /// A submission for each part of the plan.
    private(set) var plan: SentPlan
    let isStopRequested: Bool

    init(_ end: SubmissionRun.End) {
      let records = end.submissions.map { submission in
        var record = submission.record
        record.conclude()
        return record
      }
      plan = SentPlan(records.first ?? end.submission.record, then: Array(records.dropFirst()))
      isStopRequested = end.submissions.contains(where: \.isStopRequested)
    }

    /// With those that there was nothing to do for.
    func within(_ whole: SentPlan) -> Self {
      var copy = self
      copy.plan = whole
      copy.plan.take(plan.parts)
      return copy
    }

    var report: (SubmissionReport, ExitStatus) {
      let report = plan.report
      return (report, ExitStatus(of: report, isStopRequested: isStopRequested))
    }
  }
}

extension CommandContext {
  /// The connection that a command was told to use; the log begins with it.
  /// - Parameter sends: a profile that is for reading only will not do.
  func settings(
    _ connection: ConnectionOptions, log: LogOptions, sends: Bool = false
  ) throws(CommandFault) -> ConnectionSettings {
    let profile = try profile(connection.choices, in: configuration())
    guard !sends || !profile.isReadOnly else { throw .connection(.readOnly(profile: profile.name)) }
    let settings = try settings(profile)
    log.startLogging(in: try? stateDirectory(), hiding: secrets)
    return settings
  }
}
