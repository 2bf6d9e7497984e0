import ArgumentParser
import Submissions

/// Goes on with a submission that ended early.
struct SubmissionsResumeCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume",
    abstract: "Look up what is unknown, then send what was not sent.",
    discussion: """
      The submission keeps its id, and the same bytes go out. A contact whose outcome is unknown is looked up \
      first, and sent again only if it has an email and is not there. On a terminal it asks for the number of contacts first; elsewhere --yes is needed. Another portal \
      than that of the submission is refused (exit 2). The form and the exit status are those of submit.

      EXAMPLE
        contact-batch submissions resume 20261123-140340-9f2c --yes
      """)

  @OptionGroup var submission: SubmissionArgument

  @Flag(help: "Send without asking.")
  var yes = false

  @OptionGroup var output: FormatOption
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var display: DisplayOptions
  @OptionGroup var log: LogOptions

  func run(in context: CommandContext) async throws(CommandFault) -> ExitStatus {
    let settings = try context.settings(connection, log: log, sends: true)
    guard let journal = try context.journal() else { throw .noSuchSubmission }
    return try await context.takeUp(
      submission.id, in: journal, sendsRest: true, confirmation: context.confirmation(yes: yes), settings,
      as: output.format)
  }
}
