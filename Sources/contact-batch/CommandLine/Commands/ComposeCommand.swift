import ArgumentParser

/// Opens the composer on the screen.
struct ComposeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compose",
    abstract: "Compose on screen; the default without a command.",
    usage: """
      contact-batch [FILE] [options]
      contact-batch --demo [FILE] [options]
      """,
    discussion: """
      FILE becomes a new draft that is named for it. Without FILE the last draft is opened again.

      Composing needs no token; sending does.

      --plain asks line by line over the same drafts: answers are numbers and text, read from standard input. \
      While contacts are sent, Ctrl-C stops after the current batch; elsewhere q or the end of the input quits.

      EXAMPLES
        contact-batch --demo
        contact-batch people.csv
        contact-batch --plain people.csv
      """)

  @Argument(
    help: ArgumentHelp(
      "An API body (.json), a table (.csv, .tsv, .xlsx) or cards (.vcf); - is standard input, draft:NAME a stored draft.",
      valueName: "file"), completion: .draftFiles)
  var file: String?

  @OptionGroup var reading: ReadingOptions

  @Flag(help: "Compose against the built-in sandbox, with sample data: no account, no network.")
  var demo = false

  @Flag(
    help: """
      For people who may have nothing but this program: no files, editor, suspend or other profiles, and the sandbox \
      or a profile of the configuration only (configuration: restricted).
      """)
  var restricted = false

  @Flag(help: "With --demo: play the tour by itself. Any key pauses and resumes, Esc hands over.")
  var autoplay = false

  @OptionGroup var display: DisplayOptions
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var log: LogOptions

  func validate() throws {
    guard demo || !autoplay else { throw ValidationError("--autoplay needs --demo.") }
    guard !demo || !connection.choices.namesService else {
      throw ValidationError(
        "--demo brings its own CRM: leave out --profile, --base-url, --token-file and --api-path.")
    }
  }

  var options: ComposeOptions {
    ComposeOptions(
      file: file, reading: reading.options, isDemo: demo, isRestricted: restricted, playsTour: autoplay,
      display: display.choices, connection: connection.choices, log: log.choices)
  }
}
