extension ContactsClient {
  /// Where and as whom a client speaks to the service.
  public struct Configuration: Sendable {
    public static let publicBaseURL = "https://api.hubapi.com"
    public static let defaultUserAgent = "contact-batch/\(ContactsClient.version)"

    /// Scheme, host, and port or path if need be.
    public var baseURL: String
    public var token: AccessToken
    public var paths: APIPaths
    /// For one request, from connecting to the last byte of its answer. The service itself gives up after 100 seconds.
    public var timeout: Duration
    public var userAgent: String
    /// Milliseconds of a clock that is never set, by which the server's time is learned.
    public var uptime: @Sendable () -> Int64

    public init(
      baseURL: String = publicBaseURL, token: AccessToken, paths: APIPaths = .v3,
      timeout: Duration = .seconds(120), userAgent: String = defaultUserAgent,
      uptime: @escaping @Sendable () -> Int64 = SystemUptime.now
    ) {
      self.baseURL = baseURL
      self.token = token
      self.paths = paths
      self.timeout = timeout
      self.userAgent = userAgent
      self.uptime = uptime
    }

    func url(_ path: String) -> String {
      var base = baseURL[...]
      while base.hasSuffix("/") { base.removeLast() }
      return base + path
    }
  }
}
