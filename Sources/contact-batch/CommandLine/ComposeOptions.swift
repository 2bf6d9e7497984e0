import Composer
import Drafts
import Glibc
import Submissions

/// What was said of the composer that is to be opened. Each default is what a command line without a word means.
struct ComposeOptions: Hashable, Sendable {
  /// A path, `-` or `draft:NAME`; nil opens the last draft again.
  var file: String?
  /// What the file does not say of itself.
  var reading = ImportOptions()
  var isDemo = false
  var isRestricted = false
  /// The tour presses the keys by itself.
  var playsTour = false
  var display = DisplayChoices()
  var connection = ConnectionChoices()
  var log = LogChoices()

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
    let isRestricted = isRestricted || configuration.isRestricted
    if isRestricted {
      // Nobody is there to bring it back.
      signal(SIGTSTP, SIG_IGN)
      if let restriction = restriction(in: configuration) { throw .restricted(restriction) }
    }
    let target: ComposeConnection =
      isDemo ? .demo : try connection(configuration, isRestricted: isRestricted, in: context)
    let source = file.map(InputSource.init(argument:))
    if let source { context.narrateWait(for: source) }
    return ComposeRequest(
      source, reading: reading, connection: target,
      sendsTraceIDs: target.profile?.sendsTraceIDs ?? connection.sendsTraceIDs,
      state: isDemo ? try context.demoDirectory(in: state) : state,
      display: display, configuration: configuration, playsTour: playsTour,
      isRestricted: isRestricted, in: context)
  }

  /// What was said that restricted mode does not take; nil where nothing was.
  private func restriction(in configuration: Configuration) -> Restriction? {
    if let file, !InputSource(argument: file).isDraft { return .file }
    if isDemo { return nil }
    let name = connection.profile ?? configuration.defaultProfile
    guard [connection.baseURL, connection.tokenFile, connection.apiPath].allSatisfy({ $0 == nil }), let name,
      configuration.profile(named: name) != nil
    else { return .connection }
    return nil
  }

  /// A token that was not given keeps nobody from composing; one that is wrong has to be put right first.
  private func connection(
    _ configuration: Configuration, isRestricted: Bool, in context: CommandContext
  ) throws(CommandFault) -> ComposeConnection {
    let profile = try context.profile(connection, in: configuration)
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
