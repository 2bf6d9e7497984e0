import ArgumentParser
import ContactsAPI
import Drafts
import Journal
import Sending
import Submissions

/// Sends the contacts of a file or draft.
struct SubmitCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "submit",
    abstract: "Create the contacts of a file or draft.",
    discussion: """
      Contacts with errors are left out, the others are sent. On a terminal it asks for the number of contacts \
      first; elsewhere --yes is needed. Ctrl-C ends it after the batch that is under way.

      A contact that exists already is refused by HubSpot, and says as which one it exists. --skip-existing \
      looks emails up first, and sends nothing if it cannot. What the portal's own properties, options and validation \
      rules refuse is left out: preview --check shows what remains.

      Exit status: 0 all created; 1 some failed or were left out; 2 nothing was done; 3 HubSpot was out of \
      reach or refused; 4 the outcome of some is unknown; 130 interrupted.

      EXAMPLE
        contact-batch submit --yes --format json people.csv
      """)

  @OptionGroup var input: InputArgument

  @Flag(help: "Send without asking.")
  var yes = false

  @Flag(help: "Leave out contacts whose email exists already. They are looked up first.")
  var skipExisting = false

  @Option(
    help: ArgumentHelp("Why this is sent; kept in the journal and on the evidence card.", valueName: "text"))
  var reason: String?

  @Flag(
    help:
      "Say what would be sent, and send nothing. Connects only to skip existing contacts, to read labels and for contacts that exist."
  )
  var dryRun = false

  @OptionGroup var output: FormatOption
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var display: DisplayOptions
  @OptionGroup var log: LogOptions

  func run(in context: CommandContext) async throws(CommandFault) -> ExitStatus {
    guard !dryRun else { return try await planOnly(context) }
    let settings = try context.settings(connection, log: log, sends: true)
    let state = try context.stateDirectory()
    let confirmation = try context.confirmation(yes: yes, inputIsTaken: input.source == .standardInput)
    let stop = StopRequest()
    let known = PortalKnowledge.builtIn(for: settings.profile.paths)
    let inputs = try await context.read(input, knowing: known, stop: stop) { () throws(CommandFault) in
      settings
    }
    let planned = planned(inputs, settings.profile, context)
    guard !inputs.isRefused else { return refused(planned.plan, context) }
    guard !stop.isStopped else { return stopped(planned.plan, context) }
    let journal = try context.journal(in: state)
    let (report, status) = try await PortalSession.open(settings, context) {
      session throws(CommandFault) in
      try await SubmitRun(
        planned: planned, name: context.secrets.name(from: input.source.title),
        reason: reason.map(context.secrets.hidden), skipsExisting: skipExisting,
        before: context.sentBefore(inputs, journal), confirmation: confirmation, session: session,
        outbox: session.outbox(journal), pointsToImports: true
      ).toEnd()
    }
    context.print(report, as: output.format)
    return status == .done && inputs.hasFileErrors ? .incomplete : status
  }

  /// Reading is all it does, so that a profile that is read-only will do.
  private func planOnly(_ context: CommandContext) async throws(CommandFault) -> ExitStatus {
    let profile = try context.profile(connection.choices, in: context.configuration())
    let settings = skipExisting ? try context.settings(profile) : nil
    log.startLogging(in: try? context.stateDirectory(), hiding: context.secrets)
    let stop = StopRequest()
    let known = PortalKnowledge.builtIn(for: profile.paths)
    let inputs = try await context.read(input, knowing: known, stop: stop) { () throws(CommandFault) in
      if let settings { return settings }
      return try context.settings(profile)
    }
    var planned = planned(inputs, profile, context)
    guard !inputs.isRefused else { return refused(planned.plan, context) }
    guard !stop.isStopped else { return stopped(planned.plan, context) }
    // What contacts hold now decides what is changed, and only the portal knows it.
    var asked = settings
    if asked == nil, planned.changesContacts { asked = try context.settings(profile) }
    if asked == nil { planned.leaveOut(sent: try context.knownDone(inputs)) }
    if let settings = asked {
      let before = try context.journal(isWriting: false).flatMap { context.sentBefore(inputs, $0) }
      let (whole, signals, skips) = (planned, StopSignals(), skipExisting)
      signals.onStop { stop.stop() }
      let answer = try await PortalSession.open(settings, context) { session throws(CommandFault) in
        await Self.lookedUp(whole, skipsExisting: skips, before, session.client, stop, context)
      }
      do {
        guard let rest = try answer.get() else { return stopped(planned.plan, context) }
        planned = rest
      } catch {
        let why = Sentence.existingUntold(error.sentence)
        context.printMessage(Sentence.notSent(why))
        return end(
          SubmissionReport(unsent: planned.plan, at: SystemClock.now(), because: error.reasonNotSent, why),
          context)
      }
    }
    for change in planned.unseenChanges { context.printMessage(change.text) }
    let plan = planned.plan
    context.pointToImports(plan)
    switch output.format {
    case .text: for line in PlanText.lines(plan, place: inputs.place) { context.output.line(line) }
    case .json, .csv:
      context.print(SubmissionReport(unsent: plan, at: SystemClock.now()), as: output.format)
    }
    return plan.leftOut.isEmpty && !inputs.hasFileErrors ? .done : .incomplete
  }

  /// Nil where it was stopped.
  private static func lookedUp(
    _ planned: PlannedInputs, skipsExisting: Bool, _ before: SentBeforeInputs?, _ client: ContactsClient,
    _ stop: StopRequest, _ context: CommandContext
  ) async -> Result<PlannedInputs?, ContactsError> {
    var planned = planned
    do throws(ContactsError) {
      let portal = try await portal(client)
      for failure in await planned.judge(client: client, stop: stop) {
        context.printMessage(failure.sentence)
      }
      if let sent = try? before?.sent(to: portal) { planned.leaveOut(sent: sent) }
      if skipsExisting, try await !planned.leaveOutExisting(client: client, stop: stop) {
        return .success(nil)
      }
      return .success(try await planned.readAgain(client: client, portal: portal, stop: stop) ? planned : nil)
    } catch {
      return .failure(error)
    }
  }

  /// Nil where the portal does not say which it is.
  private static func portal(_ client: ContactsClient) async throws(ContactsError) -> Int? {
    do throws(ContactsError) {
      guard case .value(let portal)? = try await client.reader().accountDetails().value.portalID else {
        return nil
      }
      return portal
    } catch {
      guard error.status == 404 else { throw error }
      return nil
    }
  }

  private func stopped(_ plan: Plan, _ context: CommandContext) -> ExitStatus {
    end(SubmissionReport(unsent: plan, at: SystemClock.now(), because: .stopped, nil), context)
  }

  private func planned(
    _ inputs: ReadInputs, _ profile: Profile, _ context: CommandContext
  ) -> PlannedInputs {
    context.printFileProblems(inputs)
    return PlannedInputs(inputs, sendsTraceIDs: profile.sendsTraceIDs)
  }

  /// Nothing is sent before a person has decided what a column fills; which one, was said.
  private func refused(_ plan: Plan, _ context: CommandContext) -> ExitStatus {
    context.printMessage(Sentence.notSent(Sentence.columnsOpen))
    _ = end(
      SubmissionReport(unsent: plan, at: SystemClock.now(), because: .error, Sentence.columnsOpen), context)
    return .incomplete
  }

  private func end(_ report: SubmissionReport, _ context: CommandContext) -> ExitStatus {
    context.print(report, as: output.format)
    return ExitStatus(of: report)
  }
}

extension SubmissionReport {
  /// The report of a plan that was only made.
  init(unsent plan: Plan, at: Int64) {
    self.init(SubmissionRecord(id: "", portal: nil, at: at, plan: plan))
    submission = nil
    state = .done
  }
}

extension CommandContext {
  /// Scripts rely on submit to send, so that it only says so.
  func pointToImports(_ plan: Plan) {
    let count = plan.counts.sent
    if count > ImportsExport.threshold { printMessage(Sentence.importHint(count)) }
  }
}
