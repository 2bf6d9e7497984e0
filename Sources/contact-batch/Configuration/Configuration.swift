import Composer
import TerminalUI

/// What the configuration file says, in full or in part. Without a file everything is as it is here.
struct Configuration: Equatable, Sendable {
  /// The profile that is used where none is named; nil for that of options and environment variables.
  var defaultProfile: String?
  /// In the order of the file.
  var profiles: [Profile] = []
  var usesMouse = false
  /// The composer alone runs, and nothing leads out of it.
  var isRestricted = false
  var theme = ThemeChoice()
  /// By what they do; none for what has to do without a key.
  var keys: [Intent: [Key]] = [:]

  /// The environment variables that hold tokens.
  var tokenVariables: Set<String> {
    let named = profiles.compactMap { if case .variable(let name)? = $0.token { name } else { nil } }
    return Set(named + [ConnectionSettings.tokenVariable])
  }

  func profile(named name: String) -> Profile? {
    profiles.first { $0.name == name }
  }
}
