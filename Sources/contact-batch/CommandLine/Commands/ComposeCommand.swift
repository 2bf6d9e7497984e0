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
      valueName: "file"))
  var file: String?

  @Flag(help: "Compose against the built-in sandbox, with sample data: no account, no network.")
  var demo = false

  @OptionGroup var display: DisplayOptions
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var log: LogOptions

  func validate() throws {
    guard !demo || !connection.choices.namesService else {
      throw ValidationError(
        "--demo brings its own service: leave out --profile, --base-url, --token-file and --api-path.")
    }
  }

  /// Runs until the person quits.
  /// - Returns: the exit status.
  func open(in surroundings: Surroundings) -> Int32 {
    do throws(CommandFault) {
      let request = try request(in: surroundings)
      log.startLogging(in: request.state, hiding: request.token)
      return Composing.run(request)
    } catch {
      surroundings.narrate(error.sentence)
      return error.status.rawValue
    }
  }

  private func request(in surroundings: Surroundings) throws(CommandFault) -> ComposeRequest {
    let state = try surroundings.stateDirectory()
    let configuration = try surroundings.configuration()
    let target: ComposeConnection = demo ? .demo : try connection(configuration, in: surroundings)
    return ComposeRequest(
      file: file.map(InputSource.init(argument:)),
      connection: target,
      sendsTraceIDs: target.profile?.sendsTraceIDs ?? connection.choices.sendsTraceIDs,
      state: demo ? try surroundings.demoDirectory(in: state) : state,
      isASCII: display.ascii,
      isSlow: display.slow,
      isPlain: display.isPlain(in: surroundings.environment),
      keys: KeyTable(choosing: configuration.keys),
      usesMouse: configuration.usesMouse,
      secrets: surroundings.secrets,
      children: ChildEnvironment(
        tokenVariables: configuration.tokenVariables, secrets: surroundings.secrets))
  }

  /// A token that was not given keeps nobody from composing; one that is wrong has to be put right first.
  private func connection(
    _ configuration: Configuration, in surroundings: Surroundings
  ) throws(CommandFault) -> ComposeConnection {
    let profile = try surroundings.profile(connection.choices, in: configuration)
    do {
      let settings = try ConnectionSettings(profile, environment: surroundings.environment)
      surroundings.secrets.add(settings.token)
      return .service(settings)
    } catch {
      guard error.isAbsence else { throw .connection(error) }
      return .none(error, profile)
    }
  }
}
