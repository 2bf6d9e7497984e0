import ArgumentParser
import ContactsAPI
import Drafts
import Sending
import Submissions

/// Prints the bodies that `submit` would send.
struct PreviewCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview",
    abstract: "Print the exact request bodies, one JSON document a line.",
    discussion: """
      Each line is exactly what submit sends in one request. Contacts with errors are left out and named \
      on the error stream. Without --check it needs no connection; with it the portal is asked for its own properties, \
      options, validation rules and owners, and what they refuse is left out too, as submit does. What only creates is a FILE again. Where a draft also changes or links \
      contacts, it is said which lines do what; drafts export has the table of all of it that edit --from reads.

      --for-imports is for more than 2,000 contacts, where HubSpot's Imports API fits better: in place of bodies \
      it makes a folder with tables (CSV), importRequest.json and import.sh, a curl command that sends them. What \
      an import cannot carry, such as labels of associations, is left out and named.

      Exit status: 0, 1 if contacts were left out, 2 if the file cannot be opened or holds nothing, or FOLDER \
      cannot be made. With --check also 2 for a token that is absent or refused, and 3 if HubSpot was out of reach, or \
      refused for now.

      EXAMPLES
        contact-batch preview --pretty people.csv
        contact-batch preview --check --profile acme-sandbox people.csv
      """)

  @OptionGroup var input: InputArgument

  @Flag(help: "Indented, for people.")
  var pretty = false

  @Option(
    help: ArgumentHelp(
      "Write files for the Imports API into this new folder, and print nothing.", valueName: "folder"),
    completion: .directory)
  var forImports: String?

  @OptionGroup var check: CheckOptions
  @OptionGroup var traceIDs: TraceIDOption
  @OptionGroup var display: DisplayOptions
  @OptionGroup var log: LogOptions

  func validate() throws {
    if forImports?.isEmpty == true { throw ValidationError("Name a folder behind --for-imports.") }
  }

  func run(in context: CommandContext) async throws(CommandFault) -> ExitStatus {
    log.startLogging(in: try? context.stateDirectory(), hiding: context.secrets)
    let stop = StopRequest()
    let profile = try check.profile(
      sendsTraceIDs: traceIDs.sendsTraceIDs, isNeeded: forImports != nil, in: context)
    var inputs = try await context.read(input, check, profile, stop: stop)
    guard !stop.isStopped else { return .interrupted }
    inputs.sent = try context.knownDone(inputs)
    let plan = inputs.plan(sendsTraceIDs: profile?.sendsTraceIDs ?? traceIDs.sendsTraceIDs)
    context.printFileProblems(inputs)
    if inputs.inputs.contains(where: { $0.existing != nil }) {
      context.printMessage(Sentence.sendsWhatDiffers)
    }
    if !check.check, !inputs.questions().isEmpty { context.printMessage(Sentence.asksWhenSending) }
    guard !inputs.isRefused else { return .incomplete }
    if let folder = forImports {
      let isWhole = try writeImport(of: plan, to: folder, profile, context)
      return isWhole && !inputs.hasFileErrors ? .done : .incomplete
    }
    for line in PlanText.leftOut(plan.leftOut, place: inputs.place) { context.printMessage(line) }
    if plan.parts.count > 1 || plan.operations.contains(where: \.changesLinks) {
      context.printMessage(Sentence.severalKinds(plan, of: input.source))
    }
    for batch in plan.batches {
      context.output.exactDocument(pretty ? PrettyJSON.bytes(batch.body) : batch.body)
    }
    return plan.leftOut.isEmpty && !inputs.hasFileErrors ? .done : .incomplete
  }

  /// - Returns: whether all of the inputs are in the files.
  private func writeImport(
    of plan: Plan, to folder: String, _ profile: Profile?, _ context: CommandContext
  ) throws(CommandFault) -> Bool {
    let export = ImportsExport(plan, name: input.source.title, target: ImportsTarget(profile))
    if export.count > 0 {
      do {
        try ImportsFolder(path: folder).write(export)
      } catch {
        throw .folderNotWritten(error)
      }
    }
    var repetitions = Repetitions<ImportsLeftOut>()
    let listed = repetitions.listed(export.leftOut, saying: \.message, of: { _ in "" })
    for leftOut in listed { context.printMessage(leftOut.line) }
    for (first, count) in repetitions.rest {
      context.printMessage(first.line + Repetitions<ImportsLeftOut>.words(count))
    }
    context.printMessage(Sentence.importWritten(export, folder: folder))
    return export.leftOut.isEmpty
  }
}

extension ImportsTarget {
  /// Without a profile, HubSpot itself.
  fileprivate init(_ profile: Profile?) {
    var variable = ConnectionSettings.tokenVariable
    if case .variable(let name)? = profile?.token { variable = name }
    self.init(
      baseURL: profile?.baseURL.text ?? ContactsClient.Configuration.publicBaseURL,
      path: (profile?.paths ?? .v3).imports, tokenVariable: variable)
  }
}
