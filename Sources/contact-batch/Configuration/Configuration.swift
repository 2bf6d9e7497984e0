import Composer
import TerminalUI

/// What the configuration file says, in full or in part. Without a file everything is as it is here.
struct Configuration: Equatable, Sendable {
  /// The profile that is used where none is named; nil for that of options and environment variables.
  var defaultProfile: String?
  /// In the order of the file.
  var profiles: [Profile] = []
  var usesMouse = false
  /// By what they do; none for what has to do without a key.
  var keys: [Intent: [Key]] = [:]

  func profile(named name: String) -> Profile? {
    profiles.first { $0.name == name }
  }
}
