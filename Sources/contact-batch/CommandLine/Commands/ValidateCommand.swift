import ArgumentParser
import Drafts
import Submissions

/// Prints the problems of a file or draft.
struct ValidateCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Print the problems of a file or draft.",
    discussion: """
      Inputs count from 0. Needs no connection.

      Exit status: 0 without errors, 1 with errors, 2 if the file cannot be opened or holds nothing.

      EXAMPLE
        contact-batch validate --format json people.csv
      """)

  @OptionGroup var input: InputArgument
  @OptionGroup var output: FormatOption
  @OptionGroup var display: DisplayOptions
  @OptionGroup var log: LogOptions

  func run(in context: CommandContext) async throws(CommandFault) -> ExitStatus {
    log.startLogging(in: try? context.stateDirectory())
    let problems = try context.read(input).problems()
    switch output.format {
    case .text:
      for problem in problems.lines {
        context.output.line(ProblemReport.line(for: problem, of: input.source))
      }
    case .json: context.output.document(ProblemReport.jsonBytes(problems))
    case .csv: context.output.table(ProblemReport.columns, problems.lines.lazy.map(ProblemReport.cells))
    }
    return problems.hasErrors ? .incomplete : .done
  }
}
