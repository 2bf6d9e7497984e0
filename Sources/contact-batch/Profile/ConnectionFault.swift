import ContactsAPI

/// Why a connection cannot be set up from what was given.
enum ConnectionFault: Error, Hashable, Sendable {
  /// Not shown: it may hold a password.
  case baseURLForm
  /// Its port is no number from 1 to 65535.
  case baseURLPort
  case baseURLScheme(String)
  /// The paths of HubSpot's operations are put behind it. Not shown: it may hold a token.
  case baseURLPath
  /// The token would travel unencrypted to another machine.
  case baseURLInClear(host: String)
  case apiPath(String)
  case tokenAbsent
  /// The variable that a profile names is not set.
  case tokenVariableUnset(String, profile: String)
  /// A profile does not say where its token is.
  case tokenUnnamed(profile: String)
  case tokenForm(TokenSource, AccessTokenProblem)
  /// With the system's error number.
  case tokenFileUnreadable(path: String, errno: Int32)
  /// Others than its owner can read it.
  case tokenFileShared(path: String)
  case tokenCommandFailed(TokenCommandFault)
  case certificateFileUnreadable(path: String, errno: Int32)
  /// Of the environment. Not shown: it may hold a password.
  case proxy(HTTPProxyProblem)
  case unknownProfile(String, known: [String])
  /// The profile is for reading only.
  case readOnly(profile: String)

  /// No token was given. One that is wrong is another matter.
  var isAbsence: Bool {
    switch self {
    case .tokenAbsent, .tokenVariableUnset, .tokenUnnamed: true
    default: false
    }
  }
}

/// Where a token comes from.
enum TokenSource: Hashable, Sendable {
  case file(String)
  case variable(String)
  /// A command for the shell.
  case command(String)
}

/// Why a command gave no token. What it printed is not part of it.
enum TokenCommandFault: Hashable, Sendable {
  case notStarted(errno: Int32)
  case status(Int32)
  case tooLate(seconds: Int)
  case tooMuch
  /// It wants a terminal that this program does not have.
  case asks
  /// A person has pressed Ctrl-C.
  case interrupted
}
