import ArgumentParser
import Submissions

/// The drafts of this machine.
struct DraftsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drafts",
    abstract: "The stored drafts: list them by name, or export one.",
    discussion: """
      Every command that takes a FILE takes a draft as draft:NAME.

      EXAMPLES
        contact-batch drafts
        contact-batch drafts export people > people.json
      """,
    subcommands: [DraftsListCommand.self, DraftsExportCommand.self],
    defaultSubcommand: DraftsListCommand.self)
}

/// Prints the drafts by name.
struct DraftsListCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Print the drafts by name: how many contacts each has, and when it was changed.",
    discussion: """
      As JSON: {"drafts":[{"name":"people","inputs":8,"changedAt":"2026-01-31T09:30:00.000Z"}]}

      EXAMPLE
        contact-batch drafts list --format json
      """)

  @OptionGroup var output: FormatOption
  @OptionGroup var display: DisplayOptions
  @OptionGroup var log: LogOptions

  func run(in context: CommandContext) async throws(CommandFault) -> ExitStatus {
    log.startLogging(in: try context.stateDirectory())
    let drafts = try context.drafts()
    switch output.format {
    case .text: for line in DraftReport.lines(drafts) { context.output.line(line) }
    case .json: context.output.document(DraftReport.jsonBytes(drafts))
    case .csv: context.output.table(DraftReport.columns, drafts.lazy.map(DraftReport.cells))
    }
    return .done
  }
}
