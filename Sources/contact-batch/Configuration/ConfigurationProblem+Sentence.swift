import Composer
import TerminalUI

extension ConfigurationProblem {
  /// As `config validate` prints it.
  func text(in file: String) -> String {
    "\(file):\(line): \(key): \(severity == .warning ? "warning: " : "")\(rule.sentence)".visible
  }

  /// Without its place.
  var sentence: String { rule.sentence.visible }
}

extension ConfigurationProblem.Rule {
  fileprivate var sentence: String {
    switch self {
    case .syntax: "this is not YAML; signs such as [ ] : # stand in quotes"
    case .tab: "a tab indents this line; YAML needs spaces"
    case .unreadable(let number): "the file cannot be read: \(Sentence.system(number))"
    case .tooLarge(let limit): "the file is larger than \(limit / 1024) KiB"
    case .notUTF8: "the file is not UTF-8 text"
    case .unknownKey(let nearest, let known):
      "there is no such key" + Self.hint(nearest, among: known)
    case .repeatedKey: "it appears more than once; keep one"
    case .form(let form): "it has to be \(form.words)"
    case .value(let text, let nearest, let known):
      "\"\(text)\" is not possible" + Self.hint(nearest, among: known)
    case .connection(let fault): fault.sentence
    case .versionEnds(let paths, let end, let hasEnded):
      Sentence.versionEnds(paths, end, hasEnded: hasEnded)
    case .literalToken:
      "a token does not belong in this file; say where it is: { env: NAME }, { file: PATH } or { command: TEXT }"
    case .tokenSources: "it has to be one of { env: NAME }, { file: PATH } and { command: TEXT }"
    case .variableName: "this is not the name of an environment variable, such as HUBSPOT_ACCESS_TOKEN"
    case .profileName: "the name of a profile has no blanks and no control characters: it has to be typed"
    case .reservedProfileName:
      "the name \(ConnectionSettings.unnamedProfile) is that of options and environment variables; choose another"
    case .unknownProfile(let name, let nearest):
      "there is no profile \"\(name)\"" + Self.hint(nearest, among: [])
    default: keySentence
    }
  }

  private var keySentence: String {
    switch self {
    case .unknownAction(let nearest):
      "there is no such action" + (nearest.map { "; did you mean \($0)?" } ?? "; config show lists them")
    case .fixedAction(let keys): "it always has \(keys.names); take this line out"
    case .neededAction: "it needs at least one key"
    case .keyName(let name, let nearest):
      "\"\(name)\" is no key" + (nearest.map { "; did you mean \($0)?" } ?? "; \(Self.keyForms)")
    case .sameBytes(let name, let other):
      "terminals cannot tell \(name) from \(other); choose another key"
    case .controlForm(let name):
      "terminals do not send \(name) as a key of its own; choose Ctrl with a letter"
    case .beginsSequences(let name):
      "terminals begin the arrows and the function keys with the bytes of \(name); choose another key"
    case .reservedKey(let name, let intent): "\(name) is always \(intent.action); choose another key"
    case .conflict(let key, let intent):
      "\(key.name) is the key of \(intent.action) as well; give one of them another key"
    case .oftenSwallowed(let key): "many terminals keep \(key.name) for themselves"
    case .noPlainKey: "not every terminal sends these keys; add a letter or a sign"
    default: ""
    }
  }

  private static let keyForms = "keys are a, A, ?, Space, Enter, PgDn, F5, Ctrl-P, Alt-x"

  private static func hint(_ nearest: String?, among known: [String]) -> String {
    if let nearest { return "; did you mean \(nearest)?" }
    return known.isEmpty ? "" : "; possible are \(known.joined(separator: ", "))"
  }
}

extension ConfigurationProblem.Form {
  fileprivate var words: String {
    switch self {
    case .section: "a section: names and values, indented below it"
    case .text: "a text"
    case .trueOrFalse: "true or false"
    case .onOrOff: "on or off"
    case .count: "a whole number from 1 to 10000"
    case .keys: "a key or a list of keys, signs such as # in quotes; [] for none"
    }
  }
}

extension [Key] {
  fileprivate var names: String { map(\.name).joined(separator: ", ") }
}
