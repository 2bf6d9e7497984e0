import ContactsAPI
import Logging

/// A connection as a profile describes it, with its token.
struct ConnectionSettings: Sendable {
  /// The name of the profile that is made of options and environment variables.
  static let unnamedProfile = "env"
  static let baseURLVariable = "HUBSPOT_BASE_URL"
  static let tokenVariable = "HUBSPOT_ACCESS_TOKEN"

  let profile: Profile
  let token: AccessToken
  let route: Route

  /// Settles what was said, and reads the token.
  ///
  /// An absent token is found last, so that nothing else is wrong where it is.
  static func resolve(
    _ choices: ConnectionChoices, environment: [String: String],
    configuration: Configuration = Configuration(), readers: TokenReaders = TokenReaders()
  ) throws(ConnectionFault) -> Self {
    let profile = try Profile.resolve(choices, environment: environment, configuration: configuration)
    return try Self(profile, environment: environment, readers: readers)
  }

  /// Reads the token of a profile.
  init(
    _ profile: Profile, environment: [String: String], readers: TokenReaders = TokenReaders()
  ) throws(ConnectionFault) {
    let route = try Route(profile, environment: environment)
    self.init(profile: profile, token: try Self.token(of: profile, environment, readers), route: route)
  }

  init(profile: Profile, token: AccessToken, route: Route = Route()) {
    (self.profile, self.token, self.route) = (profile, token, route)
  }

  /// To be shut down by whoever asks for it.
  func transport() -> AsyncHTTPTransport {
    AsyncHTTPTransport(
      options: .init(
        certificateAuthorities: route.certificateAuthorities, proxy: route.proxy,
        logger: Logger(label: "transport")))
  }

  /// A client of its own. The transport is shut down by whoever made it.
  func client(transport: any Transport, logger: Logger) -> ContactsClient {
    ContactsClient(
      configuration: .init(baseURL: profile.baseURL.text, token: token, paths: profile.paths),
      transport: transport,
      middlewares: [LoggingMiddleware(logger: logger)])
  }

  private static func token(
    of profile: Profile, _ environment: [String: String], _ readers: TokenReaders
  ) throws(ConnectionFault) -> AccessToken {
    guard let source = profile.token else { throw .tokenUnnamed(profile: profile.name) }
    switch source {
    case .file(let path): return try token(readers.file(path), from: source)
    case .command(let command): return try token(readers.command(command), from: source)
    case .variable(let name):
      if let text = environment[name], !text.isEmpty { return try token(text, from: source) }
      guard profile.name == unnamedProfile else {
        throw .tokenVariableUnset(name, profile: profile.name)
      }
      throw .tokenAbsent
    }
  }

  static func token(_ text: String, from source: TokenSource) throws(ConnectionFault) -> AccessToken {
    do {
      return try AccessToken(text)
    } catch {
      throw .tokenForm(source, error)
    }
  }
}

/// How the text of a token is come by.
struct TokenReaders {
  var file: (String) throws(ConnectionFault) -> String = TokenFile.read
  var command: (String) throws(ConnectionFault) -> String = TokenCommand.run

  /// Where something else has the terminal, or nobody may see what a command says.
  static var withoutTerminal: Self {
    Self(command: { command throws(ConnectionFault) in
      try TokenCommand.run(command, seconds: TokenCommand.secondsAllowed)
    })
  }
}
