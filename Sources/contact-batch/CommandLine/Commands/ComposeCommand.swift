import ArgumentParser
import Composer
import Submissions

/// Opens the composer on the screen.
struct ComposeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compose",
    abstract: "Compose on the screen; this is what happens without a command.",
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
      "An API body (.json), a table (.csv, .tsv) or cards (.vcf); - is standard input, draft:NAME a stored draft.",
      valueName: "file"), completion: .draftFiles)
  var file: String?

  @OptionGroup var reading: ReadingOptions

  @Flag(help: "Compose against the built-in sandbox, with sample data: no account, no network.")
  var demo = false

  @OptionGroup var display: DisplayOptions
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var log: LogOptions

  func validate() throws {
    guard !demo || !connection.choices.namesService else {
      throw ValidationError(
        "--demo brings its own CRM: leave out --profile, --base-url, --token-file and --api-path.")
    }
  }

  /// Runs until the person quits.
  /// - Returns: the exit status.
  func open(in context: CommandContext) -> Int32 {
    do throws(CommandFault) {
      let request = try request(in: context)
      log.startLogging(in: request.state, hiding: request.secrets)
      return ComposerApp.run(request)
    } catch {
      context.printMessage(error.sentence)
      return error.status.rawValue
    }
  }

  private func request(in context: CommandContext) throws(CommandFault) -> ComposeRequest {
    let state = try context.stateDirectory()
    let configuration = try context.configuration()
    let target: ComposeConnection = demo ? .demo : try connection(configuration, in: context)
    return ComposeRequest(
      file.map(InputSource.init(argument:)),
      reading: reading.options,
      connection: target,
      sendsTraceIDs: target.profile?.sendsTraceIDs ?? connection.choices.sendsTraceIDs,
      state: demo ? try context.demoDirectory(in: state) : state,
      display: display, configuration: configuration, in: context)
  }

  /// A token that was not given keeps nobody from composing; one that is wrong has to be put right first.
  private func connection(
    _ configuration: Configuration, in context: CommandContext
  ) throws(CommandFault) -> ComposeConnection {
    let profile = try context.profile(connection.choices, in: configuration)
    do {
      let settings = try ConnectionSettings(profile, environment: context.environment)
      context.secrets.add(settings.token)
      return .portal(settings)
    } catch {
      guard error.isAbsence else { throw .connection(error) }
      return .none(error, profile)
    }
  }
}
