import Composer
import ContactsAPI
import TerminalUI

/// The configuration in effect, as a configuration file would say it.
enum ConfigurationText {
  /// Everything that a file can hold, for help.
  static let example = """
    default: acme-sandbox
    profiles:
      acme-sandbox:
        baseUrl: https://api.hubapi.com
        token: { env: ACME_TOKEN }   # or { file: PATH }, { command: TEXT }
        environment: sandbox         # or production
        readOnly: false              # true refuses to send
        apiPath: v3                  # or a date such as 2026-09
        traceIds: true
        caFile: null                 # a PEM file of certificates to trust
        limits: { perTenSeconds: 100 }
    mouse: off
    restricted: false            # true leaves the composer alone: no files, no other profiles
    theme: auto                      # or dark, light, or colours by role: { accent: blue, error: bold red }
    keys:
      addContact: b
      pageDown: [PgDn, "%"]
    """

  static func lines(of configuration: Configuration, file: ConfigurationFile) -> [String] {
    let name = configuration.defaultProfile
    return ["# \(file.path)\(file.exists ? "" : " does not exist: these are the defaults")"]
      + (name == nil ? [unnamedComment] : [])
      + ["default: \(name.map(quoted) ?? "null")"]
      + section("profiles", configuration.profiles.flatMap(lines))
      + ["mouse: \(configuration.usesMouse ? "on" : "off")"]
      + ["restricted: \(configuration.isRestricted)"]
      + themeLines(configuration.theme)
      + keyLines(KeyTable(choosing: configuration.keys))
  }

  private static let unnamedComment =
    "# Without a default, profile \(ConnectionSettings.unnamedProfile) is used: it is made of "
    + "\(ConnectionSettings.baseURLVariable) and \(ConnectionSettings.tokenVariable)."

  private static func section(_ name: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? ["\(name): {}"] : ["\(name):"] + lines.map { "  \($0)" }
  }

  private static func lines(of profile: Profile) -> [String] {
    section(
      quoted(profile.name),
      [
        "baseUrl: \(quoted(profile.baseURL.text))",
        "token: \(profile.token.map(text) ?? "null")",
        "environment: \(profile.environment.rawValue)",
        "readOnly: \(profile.isReadOnly)",
        "apiPath: \(profile.paths)",
        "traceIds: \(profile.sendsTraceIDs)",
        "caFile: \(profile.certificateAuthorityFile.map(quoted) ?? "null")",
        "limits: { perTenSeconds: \(profile.requestsPerTenSeconds.map(String.init) ?? "null") }",
      ])
  }

  static func text(of source: TokenSource) -> String {
    switch source {
    case .variable(let name): "{ env: \(name) }"
    case .file(let path): "{ file: \(quoted(path)) }"
    case .command(let command): "{ command: \(quoted(command.hidingTokens)) }"
    }
  }

  private static func themeLines(_ theme: ThemeChoice) -> [String] {
    let colors = Role.allCases.compactMap { role in
      theme.colors[role].map { "\(role.name): \(quoted($0.text))" }
    }
    return colors.isEmpty ? ["theme: \(theme.mode.rawValue)"] : section("theme", colors)
  }

  private static func keyLines(_ table: KeyTable) -> [String] {
    let actions = table.actions
    let free = actions.filter { !$0.intent.hasFixedKeys }
    let texts = free.map { "\($0.name): \(text(of: $0.keys))" }
    let width = texts.map(\.count).max() ?? 0
    let lines = zip(texts, free).map { text, action in
      "\(text)\(String(repeating: " ", count: width - text.count))  # \(action.help)"
    }
    let fixed = actions.filter(\.intent.hasFixedKeys).map { "\($0.name) \($0.keys[0].name)" }
    return section("keys", lines + ["# These have the same keys always: \(fixed.joined(separator: ", "))."])
  }

  private static func text(of keys: [Key]) -> String {
    let names = keys.map { quoted($0.name) }
    return names.count == 1 ? names[0] : "[\(names.joined(separator: ", "))]"
  }

  /// In quotes where YAML would read something else, or a terminal would obey.
  static func quoted(_ text: String) -> String {
    let isPlain =
      text.first?.isLetter == true
      && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_./".contains($0)) }
      && !["y", "n", "yes", "no", "on", "off", "true", "false", "null"].contains(text.lowercased())
    return isPlain ? text : "\"\(text.unicodeScalars.map(escaped).joined())\""
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"", "\\": return "\\\(scalar)"
    default:
      guard !scalar.isHarmless else { return String(scalar) }
      let digits = String(scalar.value, radix: 16)
      return "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
    }
  }
}

extension String {
  /// Without what looks like a private token, which somebody may have written into a command.
  fileprivate var hidingTokens: String {
    var parts = split(separator: "pat-", omittingEmptySubsequences: false).map(String.init)
    for index in parts.indices.dropFirst() {
      parts[index] = "..." + parts[index].drop { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    }
    return parts.joined(separator: "pat-")
  }
}
