import Composer
import ContactsAPI
import Drafts
import TerminalUI

/// Something wrong in the configuration file. What it means for people is in its `sentence`.
struct ConfigurationProblem: Hashable, Sendable, Error {
  enum Severity: Sendable {
    case error, warning
  }

  /// What a key was expected to hold.
  enum Form: Sendable {
    case section, text, trueOrFalse, onOrOff, count, keys
  }

  enum Rule: Hashable, Sendable {
    case syntax
    case tab
    case unreadable(errno: Int32)
    case tooLarge(limit: Int)
    case notUTF8

    case unknownKey(nearest: String?, known: [String])
    case repeatedKey
    case form(Form)
    case value(String, nearest: String?, known: [String])
    case connection(ConnectionFault)
    /// HubSpot's support of the version ends soon, or has ended.
    case versionEnds(APIPaths, APISupport, hasEnded: Bool)
    /// A token stands in the file itself. It is not part of the problem, so that nothing can show it.
    case literalToken
    case tokenSources
    case variableName
    case profileName
    case reservedProfileName
    case unknownProfile(String, nearest: String?)

    case unknownAction(nearest: String?)
    case fixedAction([Key])
    case neededAction
    case keyName(String, nearest: String?)
    /// Terminals send the same bytes for both.
    case sameBytes(String, as: String)
    /// Terminals do not send Ctrl with it, or send the same as without it.
    case controlForm(String)
    /// The bytes of other keys begin like it.
    case beginsSequences(String)
    case reservedKey(String, Intent)
    case conflict(Key, Intent)
    case oftenSwallowed(Key)
    case noPlainKey
  }

  /// From 1.
  var line: Int
  /// The names that lead there: `profiles.acme.baseUrl`. For the file as a whole `file` or `syntax`.
  var key: String
  var rule: Rule

  var severity: Severity {
    switch rule {
    case .oftenSwallowed, .noPlainKey, .versionEnds: .warning
    default: .error
    }
  }
}
