import ArgumentParser
import Drafts
import Sending
import Submissions

/// Prints the problems of a file or draft.
struct ValidateCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Print the problems of a file or draft.",
    discussion: """
      Inputs count from 0. Without --check it needs no connection, and judges by what every portal has. With it the \
      portal is asked for its own properties, options, validation rules and owners.

      Exit status: 0 without errors, 1 with errors, 2 if the file cannot be opened or holds nothing. With --check \
      also 2 for a token that is absent or refused, and 3 if HubSpot was out of reach, or refused for now.

      EXAMPLES
        contact-batch validate --format json people.csv
        contact-batch validate --check --profile acme-sandbox people.csv
      """)

  @OptionGroup var input: InputArgument
  @OptionGroup var check: CheckOptions
  @OptionGroup var output: FormatOption
  @OptionGroup var display: DisplayOptions
  @OptionGroup var log: LogOptions

  func run(in context: CommandContext) async throws(CommandFault) -> ExitStatus {
    log.startLogging(in: try? context.stateDirectory(), hiding: context.secrets)
    let stop = StopRequest()
    let inputs = try await context.read(input, check, check.profile(in: context), stop: stop)
    guard !stop.isStopped else { return .interrupted }
    let problems = inputs.problems()
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
