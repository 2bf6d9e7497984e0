import Drafts
import Yams

/// Reads the text of a configuration file: what it says, and what is wrong with it.
struct ConfigurationReader {
  var configuration = Configuration()
  private(set) var problems: [ConfigurationProblem] = []
  /// Where paths of the file begin that are not absolute.
  let folder: String
  let home: String?
  /// Milliseconds since 1970, for what ends some day.
  let now: Int64

  /// - Returns: the problems in the order of their lines.
  static func read(
    _ text: String, folder: String, home: String?, now: Int64
  ) -> (configuration: Configuration, problems: [ConfigurationProblem]) {
    var reader = Self(folder: folder, home: home, now: now)
    do {
      if let root = try Yams.compose(yaml: text) {
        reader.readRoot(ConfigurationNode(node: root, key: "", line: root.mark?.line ?? 1))
      }
    } catch {
      reader.problems = [ConfigurationProblem(error, in: text)]
    }
    return (reader.configuration, reader.problems.sorted { $0.line < $1.line })
  }

  private init(folder: String, home: String?, now: Int64) {
    (self.folder, self.home, self.now) = (folder, home, now)
  }

  private mutating func readRoot(_ root: ConfigurationNode) {
    guard root.members != nil else {
      problems.append(ConfigurationProblem(line: root.line, key: "file", rule: .form(.section)))
      return
    }
    let members = members(of: root, known: ["default", "profiles", "mouse", "theme", "restricted", "keys"])
    if let profiles = members["profiles"] { readProfiles(profiles) }
    if let name = members["default"] { readDefault(name, profiles: members["profiles"]) }
    if let mouse = members["mouse"] { configuration.usesMouse = flag(mouse, .onOrOff) ?? false }
    if let restricted = members["restricted"] {
      configuration.isRestricted = flag(restricted, .trueOrFalse) ?? true
    }
    if let theme = members["theme"] { readTheme(theme) }
    if let keys = members["keys"] { readKeys(keys) }
  }

  private mutating func readDefault(_ value: ConfigurationNode, profiles: ConfigurationNode?) {
    guard let name = text(value) else { return }
    let names = profiles?.members?.map(\.name) ?? []
    if names.contains(name) {
      configuration.defaultProfile = name
    } else if name != ConnectionSettings.unnamedProfile {
      report(.unknownProfile(name, nearest: names.nearest(to: name)), at: value)
    }
  }
}

extension ConfigurationReader {
  mutating func report(_ rule: ConfigurationProblem.Rule, at value: ConfigurationNode) {
    problems.append(ConfigurationProblem(line: value.line, key: value.key, rule: rule))
  }

  /// The children of a section that are given, by name. Others than the known ones are problems.
  mutating func members(of value: ConfigurationNode, known: [String]) -> [String: ConfigurationNode] {
    var found: [String: ConfigurationNode] = [:]
    for (name, child) in section(value) {
      if known.contains(name) {
        found[name] = child.isEmpty ? nil : child
      } else {
        report(.unknownKey(nearest: known.nearest(to: name), known: known), at: child)
      }
    }
    return found
  }

  mutating func section(_ value: ConfigurationNode) -> [(name: String, value: ConfigurationNode)] {
    guard let members = value.members else {
      report(.form(.section), at: value)
      return []
    }
    return members
  }

  mutating func text(_ value: ConfigurationNode) -> String? {
    guard let text = value.text, !text.isEmpty else {
      report(.form(.text), at: value)
      return nil
    }
    return text
  }

  mutating func flag(_ value: ConfigurationNode, _ form: ConfigurationProblem.Form) -> Bool? {
    switch value.text?.lowercased() {
    case "true", "yes", "on": return true
    case "false", "no", "off": return false
    default:
      report(.form(form), at: value)
      return nil
    }
  }
}

extension ConfigurationProblem {
  /// What the library could not read. Its own descriptions quote the file, so they are not used.
  fileprivate init(_ error: any Error, in text: String) {
    switch error as? YamlError {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      let isTab = text.line(mark.line).drop { $0 == " " }.first == "\t"
      self.init(line: mark.line, key: "syntax", rule: isTab ? .tab : .syntax)
    case .duplicatedKeysInMapping(let duplicates, let context):
      let place = RepeatedKey(
        duplicates.first ?? "", line: context.mark.line, column: context.mark.column, in: text)
      self.init(line: place.line, key: place.path, rule: .repeatedKey)
    case .reader(_, let offset, _, let yaml):
      let line = yaml.prefix(offset ?? 0).count { $0.isNewline } + 1
      self.init(line: line, key: "syntax", rule: .syntax)
    default:
      self.init(line: 1, key: "syntax", rule: .syntax)
    }
  }
}

extension String {
  /// A line counted from 1; empty beyond the last.
  fileprivate func line(_ number: Int) -> Substring {
    let lines = split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return lines.indices.contains(number - 1) ? lines[number - 1] : ""
  }
}
