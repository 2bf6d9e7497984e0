extension ContactsClient {
  /// Where and as whom a client speaks to HubSpot.
  public struct Configuration: Sendable {
    /// HubSpot's own address, which serves every region.
    public static let publicBaseURL = "https://api.hubapi.com"
    /// The name and version of this module, as HubSpot sees it in its logs.
    public static let defaultUserAgent = "contact-batch/\(ContactsClient.version)"

    /// Scheme, host, and port or path if need be.
    public var baseURL: String
    /// Of a service key, a private app or OAuth. It leaves the machine in the header `Authorization` alone.
    public var token: AccessToken
    /// The version of the API that requests speak.
    public var paths: APIPaths
    /// For one request, from connecting to the last byte of its answer. HubSpot itself gives up after 100 seconds.
    public var timeout: Duration
    /// The same for a request that changes nothing, which is safe to give up and to repeat. Never longer than
    /// ``timeout``.
    public var readTimeout: Duration
    /// What the header `User-Agent` says. A text that cannot stand in a header is not sent.
    public var userAgent: String
    /// Milliseconds of a clock that is never set, by which the server's time is learned.
    public var uptime: @Sendable () -> Int64

    /// A configuration for HubSpot itself, unless a part of it is given.
    ///
    /// - Parameters:
    ///   - baseURL: scheme, host, and port if need be; nothing is checked before a request is made.
    ///   - timeout: of requests that write, in whole milliseconds.
    ///   - readTimeout: of requests that change nothing.
    ///   - uptime: replaced in tests.
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
