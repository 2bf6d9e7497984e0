import ArgumentParser

/// What was sent from this machine.
struct SubmissionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "submissions",
    abstract:
      "What was sent from this machine: list, show, verify, resume, retry, archive, export, evidence, purge.",
    discussion: """
      EXAMPLES
        contact-batch submissions
        contact-batch submissions resume 20261123-140340-9f2c --yes
        contact-batch submissions show 20261123-140340-9f2c --format json
        contact-batch submissions export 20261123-140340-9f2c --failed > failed.csv
        contact-batch submissions purge --older-than 90d
      """,
    subcommands: [
      SubmissionsListCommand.self, SubmissionsShowCommand.self, SubmissionsVerifyCommand.self,
      SubmissionsResumeCommand.self, SubmissionsRetryCommand.self, SubmissionsArchiveCommand.self,
      SubmissionsRollbackCommand.self,
      SubmissionsExportCommand.self, SubmissionsEvidenceCommand.self,
      SubmissionsPurgeCommand.self,
    ],
    defaultSubcommand: SubmissionsListCommand.self)
}

/// A submission by its id.
struct SubmissionArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp("The submission, as submissions list shows it.", valueName: "id"),
    completion: .submissions)
  var id: String
}
