import ContactsModel
public import Drafts

/// What the status line says of the profile in use and of the portal behind it.
public struct Connection: Equatable, Sendable {
  /// The portal a token belongs to, asked once a session.
  public enum Portal: Equatable, Sendable {
    case notAsked
    case asking
    case known(Int)
    case unknown(why: String)
    /// HubSpot does not take the token, which is no lack of a connection.
    case refused(why: String)
    /// There is no token to ask with.
    case noToken(why: String)

    /// Why nothing can be sent, so that nobody is asked to confirm it. Where the portal is merely unknown, sending is
    /// tried.
    var whyNotSend: String? {
      switch self {
      case .notAsked, .asking, .known, .unknown: nil
      case .refused(let why), .noToken(let why): why
      }
    }
  }

  public var profile: String
  /// The word that is always on screen: `sandbox` or `production`.
  public var environment: String
  public var baseURL: String
  /// The path of the request that creates contacts, which depends on the version of the API.
  public var createPath: String
  /// Likewise, what the paths of requests about links begin with; `{object}` stands for the name of the other object.
  public var linksPath = "/crm/associations/2026-09/contacts/{object}/batch/"
  /// Likewise, of the request that imports files.
  public var importsPath: String
  /// The environment variable that the token comes from, or that a person would put it into.
  public var tokenVariable = "HUBSPOT_ACCESS_TOKEN"
  /// Which dates the version of the API takes.
  public var dates = DateAcceptance.exact
  public var isReadOnly: Bool
  /// A configuration names profiles, or a person named one.
  public var isConfigured = true
  /// The portal is the demo's own, which does as the tour asks.
  public var isDemo = false
  public var sendsTraceIDs: Bool
  public var portal: Portal
  /// Requests left in the current window, as HubSpot last said.
  public var quota: Quota?

  public struct Quota: Equatable, Sendable {
    public var remaining: Int
    public var limit: Int

    public init(remaining: Int, limit: Int) {
      self.remaining = remaining
      self.limit = limit
    }
  }

  public init(
    profile: String, environment: String, baseURL: String,
    createPath: String = "/crm/v3/objects/contacts/batch/create", importsPath: String = "/crm/v3/imports",
    isReadOnly: Bool = false,
    sendsTraceIDs: Bool = true, portal: Portal = .notAsked, quota: Quota? = nil
  ) {
    self.profile = profile
    self.environment = environment
    self.baseURL = baseURL
    self.createPath = createPath
    self.importsPath = importsPath
    self.isReadOnly = isReadOnly
    self.sendsTraceIDs = sendsTraceIDs
    self.portal = portal
    self.quota = quota
  }

  /// Why nothing can be asked of the portal.
  enum Absence: Equatable, Sendable {
    case noConnection, tokenRefused, noToken

    /// - Parameter purpose: what a connection would be for.
    func words(to purpose: String? = nil) -> String {
      switch self {
      case .noConnection: "no connection" + (purpose.map { " to \($0)" } ?? "")
      case .tokenRefused: "the token was refused"
      case .noToken: "no token" + (purpose.map { " to \($0)" } ?? "")
      }
    }
  }

  /// Where nothing is known of the portal.
  var absence: Absence {
    switch portal {
    case .notAsked, .asking, .known, .unknown: .noConnection
    case .refused: .tokenRefused
    case .noToken: .noToken
    }
  }

  /// The path of the request that does an operation.
  /// - Parameter object: what links lead to; nil for an operation that changes none.
  func path(of operation: ContactOperation, to object: String? = nil) -> String {
    if operation.changesLinks {
      let parts = linksPath.components(of: "{object}")
      let name = object.map(AssociationTypeTable.builtIn.path) ?? ""
      return parts.before + name + parts.after + operation.linksVerb
    }
    guard createPath.hasSuffix("/create") else { return createPath }
    return createPath.dropLast(6) + operation.rawValue
  }

  /// Nobody has told this program of a portal yet.
  var isToBeSetUp: Bool {
    guard case .noToken = portal else { return false }
    return !isConfigured
  }

  var portalID: Int? {
    if case .known(let id) = portal { id } else { nil }
  }
}

extension ContactOperation {
  /// What ends the path of a request about links.
  fileprivate var linksVerb: String {
    switch self {
    case .create, .update, .archive: ""
    case .link: "create"
    case .unlabel: "labels/archive"
    case .unlink: "archive"
    }
  }
}

extension String {
  fileprivate func components(of separator: String) -> (before: String, after: String) {
    guard let range = firstRange(of: separator) else { return (self, "") }
    return (String(self[..<range.lowerBound]), String(self[range.upperBound...]))
  }
}
