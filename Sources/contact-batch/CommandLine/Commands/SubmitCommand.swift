import ArgumentParser
import Drafts
import Submissions

/// Sends the contacts of a file or draft.
struct SubmitCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "submit",
    abstract: "Create the contacts of a file or draft.",
    discussion: """
      Contacts with errors are left out, the others are sent. On a terminal it asks for the number of contacts \
      first; elsewhere --yes is needed. Ctrl-C ends it after the batch that is under way.

      Exit status: 0 all created; 1 some failed or were left out; 2 nothing was done; 3 the service was out of \
      reach or refused; 4 the outcome of some is unknown; 130 interrupted.

      EXAMPLE
        contact-batch submit --yes --format json people.csv
      """)

  @OptionGroup var input: InputArgument

  @Flag(help: "Send without asking.")
  var yes = false

  @Flag(help: "Say what would be sent, and send nothing. Needs no connection.")
  var dryRun = false

  @OptionGroup var output: FormatOption
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var display: DisplayOptions
  @OptionGroup var log: LogOptions

  func run(in surroundings: Surroundings) async throws(CommandFault) -> ExitStatus {
    let profile = try surroundings.profile(connection.choices, in: surroundings.configuration())
    guard !dryRun else { return try planOnly(surroundings, sendsTraceIDs: profile.sendsTraceIDs) }
    let settings = try settings(profile, surroundings)
    let state = try surroundings.stateDirectory()
    let confirmation = try surroundings.confirmation(yes: yes, inputIsTaken: input.source == .standardInput)
    log.startLogging(in: state, hiding: settings.token)
    let inputs = try surroundings.read(input.source)
    surroundings.narrateFileProblems(inputs)
    let run = SubmitRun(
      plan: inputs.plan(sendsTraceIDs: profile.sendsTraceIDs), name: input.source.title, settings: settings,
      state: state, confirmation: confirmation, surroundings: surroundings)
    let (report, status) = try await run.toEnd()
    surroundings.print(report, as: output.format)
    return status == .done && inputs.hasFileErrors ? .incomplete : status
  }

  private func planOnly(
    _ surroundings: Surroundings, sendsTraceIDs: Bool
  ) throws(CommandFault) -> ExitStatus {
    log.startLogging(in: try? surroundings.stateDirectory())
    let inputs = try surroundings.read(input.source)
    surroundings.narrateFileProblems(inputs)
    let plan = inputs.plan(sendsTraceIDs: sendsTraceIDs)
    switch output.format {
    case .text: for line in PlanText.lines(plan) { surroundings.output.line(line) }
    case .json: surroundings.print(SubmissionReport(unsent: plan, at: SystemClock.now()), as: .json)
    }
    return plan.leftOut.isEmpty && !inputs.hasFileErrors ? .done : .incomplete
  }

  private func settings(
    _ profile: Profile, _ surroundings: Surroundings
  ) throws(CommandFault) -> ConnectionSettings {
    guard !profile.isReadOnly else { throw .connection(.readOnly(profile: profile.name)) }
    return try surroundings.settings(profile)
  }
}

extension SubmissionReport {
  /// The report of a plan that was only made.
  fileprivate init(unsent plan: Plan, at: Int64) {
    self.init(SubmissionRecord(id: "", portal: nil, at: at, plan: plan))
    submission = nil
    state = .done
  }
}
