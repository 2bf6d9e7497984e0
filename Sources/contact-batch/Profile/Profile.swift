import ContactsAPI

/// A connection that has a name: where, as whom, and how. The token itself is not part of it.
struct Profile: Hashable, Sendable {
  var name: String
  var baseURL: BaseURL
  /// Nil where the profile does not say.
  var token: TokenSource?
  /// Nil where the profile does not say: see ``environment``.
  var statedEnvironment: EnvironmentWord?
  /// Nothing is sent with it.
  var isReadOnly = false
  var paths = APIPaths.v3
  var sendsTraceIDs = true
  /// A PEM file with the certificates to trust; nil for those of the system.
  var certificateAuthorityFile: String?
  /// To begin with: HubSpot tells in its headers what it takes.
  var requestsPerTenSeconds: Int?
  /// How many batches may be under way at once.
  var concurrency = 1

  init(name: String, baseURL: BaseURL) {
    (self.name, self.baseURL) = (name, baseURL)
  }

  /// This machine is a sandbox unless the profile says otherwise, everything else is production.
  var environment: EnvironmentWord { statedEnvironment ?? (baseURL.isLoopback ? .sandbox : .production) }
}

extension Profile {
  /// Settles what was said on the command line, in the environment and in the configuration, in this order. The
  /// environment counts for the profile `env` alone, so that a stray variable redirects no other.
  static func resolve(
    _ choices: ConnectionChoices, environment: [String: String], configuration: Configuration
  ) throws(ConnectionFault) -> Self {
    let name = choices.profile ?? configuration.defaultProfile ?? ConnectionSettings.unnamedProfile
    var profile = try find(name, environment, configuration, baseURL: choices.baseURL)
    if let file = choices.tokenFile { profile.token = .file(file) }
    if let text = choices.apiPath {
      guard let paths = APIPaths(text) else { throw .apiPath(text) }
      profile.paths = paths
    }
    if !choices.sendsTraceIDs { profile.sendsTraceIDs = false }
    profile.concurrency = choices.concurrency
    return profile
  }

  private static func find(
    _ name: String, _ variables: [String: String], _ configuration: Configuration, baseURL: String?
  ) throws(ConnectionFault) -> Self {
    if name == ConnectionSettings.unnamedProfile {
      return try unnamed(variables, baseURL: baseURL)
    }
    guard var profile = configuration.profile(named: name) else {
      throw .unknownProfile(name, known: configuration.profiles.map(\.name))
    }
    if let baseURL { profile.baseURL = try BaseURL(baseURL) }
    return profile
  }

  private static func unnamed(
    _ variables: [String: String], baseURL: String?
  ) throws(ConnectionFault) -> Self {
    let variable = variables[ConnectionSettings.baseURLVariable].flatMap { $0.isEmpty ? nil : $0 }
    var profile = Self(name: ConnectionSettings.unnamedProfile, baseURL: .standard)
    if let text = baseURL ?? variable { profile.baseURL = try BaseURL(text) }
    profile.token = .variable(ConnectionSettings.tokenVariable)
    return profile
  }
}
