public import ContactsModel
import Drafts

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
  /// Where requests go, which depends on the version of the API.
  public var paths: APIPaths
  /// The environment variable that the token comes from, or that a person would put it into.
  public var tokenVariable = "HUBSPOT_ACCESS_TOKEN"
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
    paths: APIPaths = .v3, isReadOnly: Bool = false, sendsTraceIDs: Bool = true,
    portal: Portal = .notAsked, quota: Quota? = nil
  ) {
    self.profile = profile
    self.environment = environment
    self.baseURL = baseURL
    self.paths = paths
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
    paths.batch(operation, to: object.map(AssociationTypeTable.builtIn.path))
  }

  /// Which dates the version of the API takes.
  var dates: DateAcceptance { paths.normalizesDates ? .normalized : .exact }

  /// Nobody has told this program of a portal yet.
  var isToBeSetUp: Bool {
    guard case .noToken = portal else { return false }
    return !isConfigured
  }

  var portalID: Int? {
    if case .known(let id) = portal { id } else { nil }
  }
}
