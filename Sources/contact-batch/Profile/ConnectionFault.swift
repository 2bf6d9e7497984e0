import ContactsAPI

/// Why a connection cannot be set up from what was given.
enum ConnectionFault: Error, Hashable, Sendable {
  /// Not shown: it may hold a password.
  case baseURLForm
  case baseURLScheme(String)
  /// The token would travel unencrypted to another machine.
  case baseURLInClear(host: String)
  case apiPath(String)
  case tokenAbsent
  case tokenForm(TokenSource, AccessTokenProblem)
  /// With the system's error number.
  case tokenFileUnreadable(path: String, errno: Int32)
  /// Others than its owner can read it.
  case tokenFileShared(path: String)
}

/// Where a token came from.
enum TokenSource: Hashable, Sendable {
  case file(String)
  case variable(String)
}
