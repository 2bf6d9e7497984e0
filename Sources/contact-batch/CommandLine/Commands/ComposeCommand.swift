import ArgumentParser
import Composer
import Glibc
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
    let isRestricted = restricted || configuration.isRestricted
    if isRestricted {
      // Nobody is there to bring it back.
      signal(SIGTSTP, SIG_IGN)
      if let restriction = restriction(in: configuration) { throw .restricted(restriction) }
    }
    let target: ComposeConnection =
      demo ? .demo : try connection(configuration, isRestricted: isRestricted, in: context)
    return ComposeRequest(
      file.map(InputSource.init(argument:)),
      reading: reading.options,
      connection: target,
      sendsTraceIDs: target.profile?.sendsTraceIDs ?? connection.choices.sendsTraceIDs,
      state: demo ? try context.demoDirectory(in: state) : state,
      display: display, configuration: configuration, playsTour: autoplay,
      isRestricted: isRestricted, in: context)
  }

  /// What was said that restricted mode does not take; nil where nothing was.
  private func restriction(in configuration: Configuration) -> Restriction? {
    if let file, !InputSource(argument: file).isDraft { return .file }
    if demo { return nil }
    let (choices, name) = (connection.choices, connection.choices.profile ?? configuration.defaultProfile)
    guard [choices.baseURL, choices.tokenFile, choices.apiPath].allSatisfy({ $0 == nil }), let name,
      configuration.profile(named: name) != nil
    else { return .connection }
    return nil
  }

  /// A token that was not given keeps nobody from composing; one that is wrong has to be put right first.
  private func connection(
    _ configuration: Configuration, isRestricted: Bool, in context: CommandContext
  ) throws(CommandFault) -> ComposeConnection {
    let profile = try context.profile(connection.choices, in: configuration)
    do {
      // Whatever a token command prints or asks would be seen.
      let readers = isRestricted ? TokenReaders.withoutTerminal : TokenReaders()
      let settings = try ConnectionSettings(profile, environment: context.environment, readers: readers)
      context.secrets.add(settings.token)
      return .portal(settings)
    } catch {
      guard error.isAbsence else { throw .connection(error) }
      return .none(error, profile)
    }
  }
}
