import ArgumentParser

/// The program as a whole. Without the name of a command it composes.
struct ContactBatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "contact-batch",
    abstract: "Compose a batch of HubSpot contacts, see the exact JSON, send it, and browse what came back.",
    usage: """
      contact-batch [FILE]
      contact-batch --demo
      contact-batch COMMAND
      """,
    discussion: """
      Without a command it composes: FILE becomes a new draft, and without FILE the last draft is opened \
      again. --demo needs no account and no network. --plain asks in plain lines, for screen readers.

      EXAMPLES
        contact-batch --demo
        contact-batch people.csv
        contact-batch validate people.csv
        contact-batch preview --pretty people.csv
        contact-batch submit --yes people.csv
        contact-batch edit --from stages.csv --dry-run
        contact-batch submissions resume 20261123-140340-9f2c --yes
        contact-batch history ana@fabrika.example --property lifecyclestage
        contact-batch drafts export people --output people.csv
        contact-batch config show
        contact-batch sandbox --port 8089
      """,
    version: BuildVersion.text,
    subcommands: [
      ComposeCommand.self, ValidateCommand.self, PreviewCommand.self, SubmitCommand.self,
      EditCommand.self, SubmissionsCommand.self,
      HistoryCommand.self, DraftsCommand.self, ConfigCommand.self,
      SandboxCommand.self, ManualCommand.self,
    ],
    defaultSubcommand: ComposeCommand.self)
}
