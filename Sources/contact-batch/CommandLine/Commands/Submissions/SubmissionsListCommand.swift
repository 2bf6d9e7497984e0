import ArgumentParser
import Journal
import Submissions

/// Prints the submissions of this machine.
struct SubmissionsListCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Print the submissions: those with unknown outcomes first, then the newest first.",
    discussion: """
      As JSON: {"submissions":[{"id":"…","at":"…","portal":123,"state":"done","counts":{…},"name":"people"}]}

      EXAMPLE
        contact-batch submissions list --format json
      """)

  @OptionGroup var output: FormatOption
  @OptionGroup var display: DisplayOptions
  @OptionGroup var log: LogOptions

  func run(in context: CommandContext) async throws(CommandFault) -> ExitStatus {
    log.startLogging(in: try? context.stateDirectory())
    let summaries = try context.submissions()
    switch output.format {
    case .text: for summary in summaries { context.output.line(SubmissionText.line(summary)) }
    case .json: context.output.document(SubmissionSummary.jsonBytes(summaries))
    case .csv:
      context.output.table(
        SubmissionTable.submissionColumns, summaries.lazy.map(SubmissionTable.cells))
    }
    return .done
  }
}
