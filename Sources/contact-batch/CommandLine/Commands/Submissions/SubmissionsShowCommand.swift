import ArgumentParser
import Journal
import Submissions

/// Prints what is known of one submission.
struct SubmissionsShowCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print the outcome of every contact of a submission. Needs no connection.",
    discussion: """
      The form and the exit status are those of submit: 0 all created; 1 some failed or were left out; 3 the \
      portal was out of reach or refused; 4 the outcome of some is unknown; 130 it was interrupted. An unknown id: 2.

      EXAMPLE
        contact-batch submissions show 20261123-140340-9f2c --format json
      """)

  @OptionGroup var submission: SubmissionArgument
  @OptionGroup var output: FormatOption
  @OptionGroup var display: DisplayOptions
  @OptionGroup var log: LogOptions

  func run(in context: CommandContext) async throws(CommandFault) -> ExitStatus {
    log.startLogging(in: try? context.stateDirectory())
    let report = try context.sentPlan(submission.id).report
    context.print(report, as: output.format)
    return ExitStatus(of: report)
  }
}
