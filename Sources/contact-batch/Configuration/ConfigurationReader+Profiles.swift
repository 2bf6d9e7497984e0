import ContactsAPI
import Drafts

extension ConfigurationReader {
  private static let profileKeys = [
    "baseUrl", "token", "environment", "readOnly", "apiPath", "traceIds", "caFile", "limits",
  ]

  mutating func readProfiles(_ value: ConfigurationNode) {
    for (name, child) in section(value) {
      if name == ConnectionSettings.unnamedProfile { report(.reservedProfileName, at: child) }
      if name.isEmpty || name.contains(where: \.isWhitespace) || name.visible != name {
        report(.profileName, at: child)
      }
      if name.hidingTokenLikeText != name { report(.literalToken, at: child) }
      readProfile(named: name, child)
    }
  }

  private mutating func readProfile(named name: String, _ value: ConfigurationNode) {
    let members = members(of: value, known: Self.profileKeys)
    let baseURL = members["baseUrl"].flatMap { self.baseURL($0) }
    var profile = Profile(name: name, baseURL: baseURL ?? .standard)
    profile.token = members["token"].flatMap { self.tokenSource($0) }
    profile.statedEnvironment = members["environment"].flatMap { self.environment($0) }
    profile.isReadOnly = members["readOnly"].flatMap { self.flag($0, .trueOrFalse) } ?? false
    profile.paths = members["apiPath"].flatMap { self.paths($0) } ?? .v3
    profile.sendsTraceIDs = members["traceIds"].flatMap { self.flag($0, .trueOrFalse) } ?? true
    profile.certificateAuthorityFile = members["caFile"].flatMap { self.path($0) }
    profile.requestsPerTenSeconds = members["limits"].flatMap { self.limit($0) }
    reportEndOfSupport(of: profile.paths, at: members["apiPath"] ?? value)
    configuration.profiles.append(profile)
  }

  private mutating func baseURL(_ value: ConfigurationNode) -> BaseURL? {
    guard let text = text(value) else { return nil }
    do {
      return try BaseURL(text)
    } catch {
      report(.connection(error), at: value)
      return nil
    }
  }

  private mutating func environment(_ value: ConfigurationNode) -> EnvironmentWord? {
    guard let text = text(value) else { return nil }
    if let word = EnvironmentWord(rawValue: text) { return word }
    let known = EnvironmentWord.allCases.map(\.rawValue)
    report(.value(text, nearest: known.nearest(to: text), known: known), at: value)
    return nil
  }

  private mutating func paths(_ value: ConfigurationNode) -> APIPaths? {
    guard let text = text(value) else { return nil }
    let paths = APIPaths(text)
    if paths == nil { report(.connection(.apiPath(text)), at: value) }
    return paths
  }

  private mutating func reportEndOfSupport(of paths: APIPaths, at place: ConfigurationNode) {
    guard let end = paths.supportEnd else { return }
    switch end.phase(at: now) {
    case .supported: break
    case .ending: report(.versionEnds(paths, end, hasEnded: false), at: place)
    case .ended: report(.versionEnds(paths, end, hasEnded: true), at: place)
    }
  }

  /// Nothing of what stands there is repeated: it may be the token itself.
  private mutating func tokenSource(_ value: ConfigurationNode) -> TokenSource? {
    guard value.text == nil else {
      report(.literalToken, at: value)
      return nil
    }
    let given = value.members?.filter { !$0.value.isEmpty } ?? []
    guard given.count == 1, let (name, child) = given.first else {
      report(.tokenSources, at: value)
      return nil
    }
    switch name {
    case "env": return variable(child)
    case "file": return path(child).map(TokenSource.file)
    case "command": return text(child).map(TokenSource.command)
    default:
      report(.tokenSources, at: value)
      return nil
    }
  }

  private mutating func variable(_ value: ConfigurationNode) -> TokenSource? {
    guard let name = text(value) else { return nil }
    let isName =
      name.first?.isNumber == false
      && name.allSatisfy { $0 == "_" || $0.isASCII && ($0.isLetter || $0.isNumber) }
    guard isName else {
      report(.variableName, at: value)
      return nil
    }
    return .variable(name)
  }

  /// A file: from the home with `~/`, from the folder of the configuration if it is not absolute.
  private mutating func path(_ value: ConfigurationNode) -> String? {
    guard let text = text(value) else { return nil }
    if text.hasPrefix("~/"), let home { return home + text.dropFirst() }
    return text.hasPrefix("/") ? text : "\(folder)/\(text)"
  }

  private mutating func limit(_ value: ConfigurationNode) -> Int? {
    guard let limit = members(of: value, known: ["perTenSeconds"])["perTenSeconds"] else { return nil }
    guard let number = limit.text.flatMap({ Int($0) }), (1...10_000).contains(number) else {
      report(.form(.count), at: limit)
      return nil
    }
    return number
  }
}
