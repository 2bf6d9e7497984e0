import ArgumentParser
import Drafts
import Sending
import Submissions

/// Changes contacts that exist.
struct EditCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Open contacts that exist for editing, or change them as a table says.",
    usage: """
      contact-batch edit [ID|EMAIL...]
      contact-batch edit --from FILE
      contact-batch edit --where 'property=value'
      """,
    discussion: """
      Reads the contacts and opens them in the composer as a draft. With --dry-run or --yes it stays on the command \
      line: a table with a column id (or Record ID), or email where there is none, says what each contact is to hold. \
      An empty cell sets nothing. An API body is {"inputs":[{"id":"501","properties":{"city":"Oslo"}}]}, in which \
      "" clears; "associations" links, and "unlink":[{"object":"company","to":{"id":"9101"}}] takes a link away, or with \
      "types" only those labels.

      Only what differs is sent. Just before, the contacts are read again: one that somebody else changed meanwhile \
      is left out, with who and when. --where searches HubSpot, which lags some seconds behind what was written: \
      city=Oslo, city!=Oslo, city= for no value, city=* for any, city=*slo* for a part.

      --dry-run prints before -> after, a line per property; as JSON beside the report of submit, as CSV \
      index,id,email,property,before,after,reason. Exit status as for submit; 1 too where a contact is missing.

      EXAMPLES
        contact-batch edit 501 ana@fabrika.example
        contact-batch edit --where lifecyclestage= --where hs_email_domain=fabrika.example
        contact-batch edit --from stages.csv --dry-run
        contact-batch edit --from stages.csv --yes --format json
      """)

  @Argument(help: ArgumentHelp("Contacts, by id or email; or a domain or a name.", valueName: "id|email"))
  var names: [String] = []

  @Option(
    help: ArgumentHelp(
      "Ids or emails, one a line; a table (.csv, .tsv) or an API body (.json) with ids or emails; - is standard input.",
      valueName: "file"), completion: .draftFiles)
  var from: String?

  @Option(
    name: .customLong("where"),
    help: ArgumentHelp(
      "A condition (repeatable; all must hold).", valueName: "property=value"))
  var conditions: [String] = []

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var columns: ColumnOptions

  @Flag(help: "Change the contacts without asking.")
  var yes = false

  @Option(
    help: ArgumentHelp("Why this is sent; kept in the journal and on the evidence card.", valueName: "text"))
  var reason: String?

  @Flag(help: "Say what would change, and change nothing.")
  var dryRun = false

  @OptionGroup var output: FormatOption
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var display: DisplayOptions
  @OptionGroup var log: LogOptions

  func validate() throws {
    let ways = [!names.isEmpty, from != nil, !conditions.isEmpty].count { $0 }
    guard ways == 1 else {
      throw ValidationError("Name contacts, or give --from FILE, or --where 'property=value': one of them.")
    }
    if names.contains(where: \.isEmpty) || from?.isEmpty == true {
      throw ValidationError("Name each contact by its id or email, or a file.")
    }
    guard from != nil || !yes else {
      throw ValidationError("--yes changes what a table says: give one with --from.")
    }
  }

  /// A person is to see them first.
  var opensComposer: Bool { !yes && !dryRun }

  func run(in context: CommandContext) async throws(CommandFault) -> ExitStatus {
    let settings = try context.settings(connection, log: log, sends: !dryRun)
    let stop = StopRequest()
    let selection = try await selection(settings, context, stop)
    guard !stop.isStopped else { return .interrupted }
    if case .inputs(let inputs, _) = selection, inputs.isRefused {
      context.printMessage(Sentence.notSent(Sentence.columnsOpen))
      return .incomplete
    }
    let journal = dryRun ? nil : try context.journal(in: context.stateDirectory())
    let end = try await PortalSession.open(settings, context) { session throws(CommandFault) in
      try await EditRun(
        selection: selection, reason: reason.map(context.secrets.hidden), journal: journal, session: session
      ).toEnd()
    }
    switch end {
    case .preview(let changes, let isComplete):
      guard case .inputs = selection else { return show(changes, isComplete, context) }
      changes.print(as: output.format, to: context.output)
      return changes.plan.leftOut.isEmpty && isComplete ? .done : .incomplete
    case .report(let report, let status):
      context.print(report, as: output.format)
      return status
    }
  }

  /// Nothing is to change about contacts that were only looked for.
  private func show(_ changes: ChangeReport, _ isComplete: Bool, _ context: CommandContext) -> ExitStatus {
    if output.format == .text {
      for line in changes.contactLines { context.output.line(line) }
    } else {
      changes.print(as: output.format, to: context.output)
    }
    return isComplete ? .done : .incomplete
  }

  func selection(
    _ settings: ConnectionSettings, _ context: CommandContext, _ stop: StopRequest
  ) async throws(CommandFault) -> EditSelection {
    guard let from else { return conditions.isEmpty ? .typed(names) : .conditions(conditions) }
    var options = reading.options
    options.choices = try columns.choices()
    return try await EditFile(
      source: InputSource(argument: from), options: options, context: context,
      connect: { () throws(CommandFault) in settings }
    ).read(stop)
  }
}
