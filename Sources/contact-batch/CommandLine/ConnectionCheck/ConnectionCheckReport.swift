import ContactsAPI

/// What `config check` prints.
struct ConnectionCheckReport {
  let check: ConnectionCheck

  /// What it says, item by item.
  var items: [(name: String, value: String)] {
    let (profile, account) = (check.profile, check.account)
    var items = [
      (
        "profile",
        "\(profile.name) (\(profile.environment.rawValue)\(profile.isReadOnly ? ", read-only" : ""))"
      ),
      ("address", profile.baseURL.text), ("proxy", check.proxy?.description ?? "none"),
      ("portal", account.portalID?.description ?? "not told"),
      ("account type", account.accountType ?? "not told"),
    ]
    if let place = account.dataHostingLocation { items.append(("data", place)) }
    items += check.scopes.map { ("scope", Self.words(for: $0)) }
    return items + limits + versions
  }

  private static func words(for scope: ConnectionCheck.Scope) -> String {
    let state =
      switch scope.isGranted {
      case true?: "granted"
      case false?: scope.needed.isRequired ? "MISSING" : "not granted"
      case nil: "not told"
      }
    return "\(scope.needed.name), \(state): to \(scope.needed.purpose)"
  }

  private var limits: [(String, String)] {
    guard let limit = check.limit else { return [("limits", "not told")] }
    var items: [(String, String)] = []
    if let max = limit.max {
      let seconds = (limit.intervalMilliseconds ?? 10_000) / 1_000
      items.append(("limit", "\(max) requests in \(seconds) s\(Self.left(limit.remaining))"))
    }
    if let daily = limit.daily {
      items.append(("limit", "\(daily) requests a day\(Self.left(limit.dailyRemaining))"))
    }
    return items
  }

  private static func left(_ count: Int?) -> String { count.map { ", \($0) left" } ?? "" }

  private var versions: [(String, String)] {
    let paths = check.profile.paths
    let items = [("API version", "\(paths), \(Self.support(of: paths))")]
    guard paths == .v3 else { return items }
    let associations = APIPaths.dated(APIPaths.associationsVersion)
    return items + [("API version", "\(associations) for associations, \(Self.support(of: associations))")]
  }

  private static func support(of paths: APIPaths) -> String {
    paths.supportEnd.map { "supported until \($0)" } ?? "a beta: HubSpot promises nothing"
  }

  var lines: [String] { items.map { "\($0.name): \($0.value)".visible } }

  /// One JSON document.
  var jsonBytes: [UInt8] {
    let text = { (text: String?) in text.map(JSONValue.string) ?? .null }
    let number = { (number: Int?) in number.map { JSONValue.number(String($0)) } ?? .null }
    let (profile, account, limit) = (check.profile, check.account, check.limit)
    return JSONValue.object([
      JSONMember("profile", .string(profile.name)),
      JSONMember("environment", .string(profile.environment.rawValue)),
      JSONMember("readOnly", .bool(profile.isReadOnly)),
      JSONMember("baseUrl", .string(profile.baseURL.text)),
      JSONMember("proxy", text(check.proxy?.description)),
      JSONMember("portal", number(account.portalID?.published)),
      JSONMember("accountType", text(account.accountType)),
      JSONMember("scopes", .array(check.scopes.map(Self.json))),
      JSONMember(
        "limits",
        .object([
          JSONMember("perInterval", number(limit?.max)), JSONMember("remaining", number(limit?.remaining)),
          JSONMember("intervalMilliseconds", number(limit?.intervalMilliseconds)),
          JSONMember("daily", number(limit?.daily)),
          JSONMember("dailyRemaining", number(limit?.dailyRemaining)),
        ])),
      JSONMember("apiPath", .string("\(profile.paths)")),
      JSONMember("supportedUntil", text(profile.paths.supportEnd?.description)),
    ]).jsonBytes
  }

  private static func json(_ scope: ConnectionCheck.Scope) -> JSONValue {
    .object([
      JSONMember("name", .string(scope.needed.name)), JSONMember("purpose", .string(scope.needed.purpose)),
      JSONMember("required", .bool(scope.needed.isRequired)),
      JSONMember("granted", scope.isGranted.map(JSONValue.bool) ?? .null),
    ])
  }

  /// What is to be done soon, or at once.
  func warnings(now: Int64) -> [String] { regionWarnings + versionWarnings(now: now) }

  /// A token of one region in a portal of another is hardly the one that was meant.
  private var regionWarnings: [String] {
    guard let region = check.tokenRegion, let place = check.account.dataHostingLocation, region != place
    else { return [] }
    return [Sentence.otherRegion(region, portal: place)]
  }

  private func versionWarnings(now: Int64) -> [String] {
    guard let end = check.profile.paths.supportEnd else { return [] }
    switch end.phase(at: now) {
    case .supported: return []
    case .ending: return [Sentence.versionEnds(check.profile.paths, end, hasEnded: false) + "."]
    case .ended: return [Sentence.versionEnds(check.profile.paths, end, hasEnded: true) + "."]
    }
  }
}
