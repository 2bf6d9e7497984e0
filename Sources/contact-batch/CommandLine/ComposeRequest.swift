import Composer
import ContactsAPI
import Drafts
import Journal

/// What the composer is asked to open.
struct ComposeRequest: Sendable {
  /// Becomes a new draft; nil opens the last draft again. A stored draft is opened itself.
  let file: InputSource?
  /// What was said of that file.
  let reading: ImportOptions
  let connection: ComposeConnection
  let sendsTraceIDs: Bool
  /// Those that can be chosen, the one that it begins with among them. None for the demo.
  let profiles: [Profile]
  /// The configuration has profiles.
  let isConfigured: Bool
  /// The demo's own, if it is the demo. It may not exist yet.
  let state: StateDirectory
  let isASCII: Bool
  /// The line to the terminal is a slow one.
  let isSlow: Bool
  /// Nothing leads out of the program, to files or to other programs.
  let isRestricted: Bool
  /// Asks line by line.
  let isPlain: Bool
  /// The tour presses the keys by itself.
  let playsTour: Bool
  let keys: KeyTable
  let usesMouse: Bool
  let theme: ThemeChoice
  let secrets: Secrets
  let children: ChildEnvironment

  var isDemo: Bool {
    if case .demo = connection { true } else { false }
  }

  /// Never to be shown or stored.
  var token: AccessToken? {
    if case .portal(let settings) = connection { settings.token } else { nil }
  }
}

extension ComposeRequest {
  /// - Parameter file: see ``ComposeRequest/file``.
  init(
    _ file: InputSource?, reading: ImportOptions, connection: ComposeConnection, sendsTraceIDs: Bool,
    state: StateDirectory, display: DisplayChoices, configuration: Configuration,
    playsTour: Bool = false, isRestricted: Bool = false, in context: CommandContext
  ) {
    self.init(
      file: file, reading: reading, connection: connection, sendsTraceIDs: sendsTraceIDs,
      profiles: isRestricted ? connection.profile.map { [$0] } ?? [] : connection.choices(in: configuration),
      isConfigured: !configuration.profiles.isEmpty,
      state: state, isASCII: display.isASCII,
      isSlow: display.isSlow, isRestricted: isRestricted, isPlain: display.isPlain(in: context.environment),
      playsTour: playsTour, keys: KeyTable(choosing: configuration.keys), usesMouse: configuration.usesMouse,
      theme: configuration.theme.choosing(display.theme),
      secrets: context.secrets,
      children: ChildEnvironment(
        tokenVariables: configuration.tokenVariables, secrets: context.secrets))
  }
}

/// What the composer sends to.
enum ComposeConnection: Sendable {
  /// A sandbox that is started for it: see ``DemoSandbox``.
  case demo
  case portal(ConnectionSettings)
  /// Everything but sending works; the fault says why.
  case none(ConnectionFault, Profile)

  /// Nil for the demo, whose profile is known when its sandbox listens.
  var profile: Profile? {
    switch self {
    case .demo: nil
    case .portal(let settings): settings.profile
    case .none(_, let profile): profile
    }
  }

  /// The profiles that can be chosen. The one that is in use is as the command line has it.
  func choices(in configuration: Configuration) -> [Profile] {
    guard let profile else { return [] }
    guard configuration.profile(named: profile.name) != nil else { return [profile] + configuration.profiles }
    return configuration.profiles.map { $0.name == profile.name ? profile : $0 }
  }
}
