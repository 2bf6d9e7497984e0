import ArgumentParser
import ContactsAPI
import Submissions

/// Prints who or what changed the properties of contacts, and when.
struct HistoryCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "Print the property history of contacts, newest first within a property.",
    discussion: """
      Without --property it is every property that has a value.

      As JSON: {"versions":[{"contact","property","value","timestamp","sourceType","sourceId","sourceLabel",\
      "updatedByUserId"}],"missing":["…"]}; CSV has the same columns.

      Exit status: 0; 1 if some contacts are not there; 2 usage or configuration; 3 HubSpot was out of reach \
      or refused.

      EXAMPLE
        contact-batch history 501 ana@fabrika.example --property lifecyclestage --format csv
      """)

  @Argument(help: ArgumentHelp("Contacts, by id or email.", valueName: "id"))
  var ids: [String]

  @Option(
    name: .customLong("property"),
    help: ArgumentHelp("A property (repeatable).", valueName: "name"))
  var properties: [String] = []

  @OptionGroup var output: FormatOption

  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var display: DisplayOptions
  @OptionGroup var log: LogOptions

  func validate() throws {
    if ids.contains(where: \.isEmpty) { throw ValidationError("Name each contact by its id or email.") }
  }

  func run(in context: CommandContext) async throws(CommandFault) -> ExitStatus {
    let settings = try context.settings(connection, log: log)
    let reading = HistoryReading(ids: ids, properties: properties)
    let result = try await PortalSession.open(settings, context) { session throws(CommandFault) in
      await reading.report(from: session.client.reader())
    }
    switch result {
    case .success(var report):
      // A token may have been given where an id is meant.
      report.missing = report.missing.map { context.secrets.hidden(in: $0) }
      for missing in report.missing { context.printMessage(Sentence.noContact(missing)) }
      report.print(as: output.format, to: context.output)
      return report.missing.isEmpty ? .done : .incomplete
    case .failure(let error):
      context.printMessage("The history could not be read: \(error.sentence).")
      return .turnedAway
    }
  }
}
