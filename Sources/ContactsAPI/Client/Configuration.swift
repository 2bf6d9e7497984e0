extension ContactsClient {
  /// Where and as whom a client speaks to HubSpot.
  public struct Configuration: Sendable {
    public static let publicBaseURL = "https://api.hubapi.com"
    public static let defaultUserAgent = "contact-batch/\(ContactsClient.version)"

    /// Scheme, host, and port or path if need be.
    public var baseURL: String
    public var token: AccessToken
    public var paths: APIPaths
    /// For one request, from connecting to the last byte of its answer. HubSpot itself gives up after 100 seconds.
    public var timeout: Duration
    /// The same for a request that changes nothing, which is safe to give up and to repeat. Never longer than
    /// ``timeout``.
    public var readTimeout: Duration
    public var userAgent: String
    /// Milliseconds of a clock that is never set, by which the server's time is learned.
    public var uptime: @Sendable () -> Int64

    public init(
      baseURL: String = publicBaseURL, token: AccessToken, paths: APIPaths = .v3,
      timeout: Duration = .seconds(120), readTimeout: Duration = .seconds(30),
      userAgent: String = defaultUserAgent, uptime: @escaping @Sendable () -> Int64 = SystemUptime.now
    ) {
      self.baseURL = baseURL
      self.token = token
      self.paths = paths
      self.timeout = timeout
      self.readTimeout = readTimeout
      self.userAgent = userAgent
      self.uptime = uptime
    }

    /// Whether an address names a port from 1 to 65535, or none. No socket has any other.
    public static func hasUsablePort(_ url: String) -> Bool {
      guard let scheme = url.firstRange(of: "://") else { return true }
      let authority = url[scheme.upperBound...].prefix { !"/?#".contains($0) }
      // Colons stand in addresses of version 6 as well, which end with a bracket.
      guard let colon = authority.lastIndex(of: ":"), !authority[colon...].contains("]") else { return true }
      let port = authority[colon...].dropFirst()
      return port.isEmpty || Int(port).map { (1...65_535).contains($0) } ?? false
    }

    func timeout(of endpoint: Endpoint) -> Duration {
      endpoint.writes ? timeout : min(timeout, readTimeout)
    }
  }
}
