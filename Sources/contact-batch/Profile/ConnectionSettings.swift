import ContactsAPI
import Logging

/// A connection as a profile describes it: where, as whom, and how.
struct ConnectionSettings: Sendable {
  /// The name of the profile that is made of options and environment variables.
  static let unnamedProfile = "env"
  static let baseURLVariable = "HUBSPOT_BASE_URL"
  static let tokenVariable = "HUBSPOT_ACCESS_TOKEN"

  let profile: String
  let environment: EnvironmentWord
  let baseURL: BaseURL
  let token: AccessToken
  let paths: APIPaths
  let sendsTraceIDs: Bool

  /// Settles what was said on the command line and in the environment, the former first.
  ///
  /// An absent token is found last, so that nothing else is wrong where it is.
  /// - Parameter readTokenFile: gives the text of a file.
  static func resolve(
    _ choices: ConnectionChoices, environment: [String: String],
    readTokenFile: (String) throws(ConnectionFault) -> String = TokenFile.read
  ) throws(ConnectionFault) -> Self {
    let baseURL = try baseURL(choices, environment)
    let paths = try paths(choices)
    return Self(
      profile: unnamedProfile,
      environment: baseURL.isLoopback ? .sandbox : .production,
      baseURL: baseURL,
      token: try token(choices, environment, readTokenFile),
      paths: paths,
      sendsTraceIDs: choices.sendsTraceIDs)
  }

  /// A client of its own. The transport is shut down by whoever made it.
  func client(transport: any Transport, logger: Logger) -> ContactsClient {
    ContactsClient(
      configuration: .init(baseURL: baseURL.text, token: token, paths: paths), transport: transport,
      middlewares: [LoggingMiddleware(logger: logger)])
  }

  private static func baseURL(
    _ choices: ConnectionChoices, _ environment: [String: String]
  ) throws(ConnectionFault) -> BaseURL {
    if let chosen = choices.baseURL { return try BaseURL(chosen) }
    if let variable = environment[baseURLVariable], !variable.isEmpty { return try BaseURL(variable) }
    return try .standard()
  }

  private static func token(
    _ choices: ConnectionChoices, _ environment: [String: String],
    _ readTokenFile: (String) throws(ConnectionFault) -> String
  ) throws(ConnectionFault) -> AccessToken {
    if let file = choices.tokenFile { return try token(readTokenFile(file), from: .file(file)) }
    guard let text = environment[tokenVariable], !text.isEmpty else { throw .tokenAbsent }
    return try token(text, from: .variable(tokenVariable))
  }

  static func token(_ text: String, from source: TokenSource) throws(ConnectionFault) -> AccessToken {
    do {
      return try AccessToken(text)
    } catch {
      throw .tokenForm(source, error)
    }
  }

  private static func paths(_ choices: ConnectionChoices) throws(ConnectionFault) -> APIPaths {
    guard let text = choices.apiPath else { return .v3 }
    guard let paths = APIPaths(text) else { throw .apiPath(text) }
    return paths
  }
}
