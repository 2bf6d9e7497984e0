import ArgumentParser
import Submissions

/// Asks HubSpot what became of unknown outcomes.
struct SubmissionsVerifyCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Look up the contacts whose outcome is unknown. Sends nothing.",
    discussion: """
      Contacts are looked up by email, and what is stored is compared with what was sent. What has no email stays \
      unknown: a person has to look. The form and the exit status are those of submit.

      EXAMPLE
        contact-batch submissions verify 20261123-140340-9f2c
      """)

  @OptionGroup var submission: SubmissionArgument
  @OptionGroup var output: FormatOption
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var display: DisplayOptions
  @OptionGroup var log: LogOptions

  func run(in context: CommandContext) async throws(CommandFault) -> ExitStatus {
    let settings = try context.settings(connection, log: log)
    guard let journal = try context.journal() else { throw .noSuchSubmission }
    return try await context.takeUp(
      submission.id, in: journal, sendsRest: false, confirmation: nil, settings, as: output.format)
  }
}
