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
  ) async throws(Refusal) -> (SubmissionReport, ExitStatus) {
    let isUnderWay = Atomic(false)
    signals.onStop {
      stop.stop()
      if isUnderWay.load(ordering: .relaxed) { context.printMessage(Sentence.stopping) }
    }
    signals.onSecond { stop.abandon() }
    let run = begin()
    let progress = ProgressPrinter(context.printMessage)
    for try await submission in run {
      isUnderWay.store(true, ordering: .relaxed)
      progress.note(submission, at: SystemClock.now())
    }
    let end = try await run.end
    if let error = end.recordingError { context.printMessage(Sentence.recordingFailed(error)) }
    var record = end.submission.record
    record.conclude()
    let report = SubmissionReport(record)
    return (report, ExitStatus(of: report, isStopRequested: end.submission.isStopRequested))
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
