import AsyncHTTPClient
import Dispatch
public import HTTPTypes
public import Logging
import NIOCore
import NIOHTTP1
import NIOHTTPCompression
import NIOHTTPTypesHTTP1
import NIOSSL
import Synchronization

/// The transport for real use, on async-http-client: HTTP/1.1 with connections that are kept, gzip, no redirects, no
/// retries.
///
/// Make one and share it; call ``shutdown()`` when done with it.
public final class AsyncHTTPTransport: Transport {
  /// How connections are made, and what bounds their answers.
  public struct Options: Sendable {
    /// How long a connection may take to be made, TLS included. A request with less time than that waits as long.
    public var connectTimeout: Duration
    /// The longest answer that is read, in bytes, decompressed.
    public var maximumAnswerBytes: Int
    /// The longest head of an answer that is read, in bytes, with everything that comes before the answer.
    public var maximumHeadBytes: Int
    /// How long the head of an answer may take from its first byte on, however it trickles. A request with less time
    /// than that waits no longer than its own.
    public var headTimeout: Duration
    /// PEM files with the certificates to trust; none for those of the system.
    public var certificateAuthorities: [String]
    /// Through which connections are made; nil for none. Nothing is looked up in the environment.
    public var proxy: HTTPProxy?
    /// Where the words of the library go, which reach nobody else; nil for nowhere.
    public var logger: Logger?

    /// Each option has a value that suits HubSpot.
    public init(
      connectTimeout: Duration = .seconds(10), maximumAnswerBytes: Int = 64 << 20,
      maximumHeadBytes: Int = 128 << 10, headTimeout: Duration = .seconds(20),
      certificateAuthorities: [String] = [], proxy: HTTPProxy? = nil, logger: Logger? = nil
    ) {
      self.connectTimeout = connectTimeout
      self.maximumAnswerBytes = maximumAnswerBytes
      self.maximumHeadBytes = maximumHeadBytes
      self.headTimeout = headTimeout
      self.certificateAuthorities = certificateAuthorities
      self.proxy = proxy
      self.logger = logger
    }
  }

  /// Not the library's choice, a global queue: the first use of one starts threads that wake up once a second for as long
  /// as the process lives.
  private static let shutdownQueue = DispatchQueue(label: "shutdown")

  private let client: HTTPClient
  private let options: Options
  private let isShutDown = Atomic(false)

  /// Opens no connection yet.
  public init(options: Options = Options()) {
    self.options = options
    client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: options.clientConfiguration)
  }

  deinit {
    // The library insists on it, and its users forget.
    guard !isShutDown.load(ordering: .acquiring) else { return }
    client.shutdown(queue: Self.shutdownQueue) { _ in }
  }

  /// Closes the connections. Requests that are under way fail; calling it again does nothing.
  public func shutdown() async {
    isShutDown.store(true, ordering: .releasing)
    await withCheckedContinuation { continuation in
      client.shutdown(queue: Self.shutdownQueue) { _ in continuation.resume() }
    }
  }

  /// Sends the request over a connection of its own or one that was kept.
  public func send(
    _ request: HTTPRequest, body: [UInt8]?, timeout: Duration
  ) async throws -> (HTTPResponse, [UInt8]) {
    let collector = ResponseCollector(maximumBytes: options.maximumAnswerBytes)
    do {
      let task = client.execute(
        request: try HTTPClient.Request(request, body), delegate: collector,
        deadline: .now() + TimeAmount(timeout))
      return try await withTaskCancellationHandler {
        try await task.get()
      } onCancel: {
        task.cancel()
      }
    } catch {
      options.logger?.debug("the library gave up", metadata: ["error": "\(error)"])
      let lost = TransportError(
        error, requestLeft: collector.requestLeft, maximumAnswerBytes: options.maximumAnswerBytes,
        proxy: options.proxy)
      guard !lost.requestLeft, TLSFailure.isOfCertificates(error) else { throw lost }
      throw TransportError.couldNotConnect(.tls(await reason(for: request, timeout)))
    }
  }

  /// Why the certificates of a server are refused, which the library does not say.
  private func reason(for request: HTTPRequest, _ timeout: Duration) async -> TLSFailure {
    guard let (host, port) = request.target else { return .untrusted }
    let probe = CertificateProbe(
      host: host, port: port, timeout: TimeAmount(min(timeout, options.connectTimeout)),
      proxy: options.proxy)
    return TLSFailure(refused: await probe.chain(), now: MachineTime.seconds())
  }
}

extension HTTPRequest {
  /// Where it goes over TLS: host, without brackets, and port.
  fileprivate var target: (host: String, port: Int)? {
    guard let authority = authority?.split(separator: "@").last else { return nil }
    if authority.hasPrefix("["), let end = authority.firstIndex(of: "]") {
      let port = authority[end...].dropFirst(2)
      return (String(authority[..<end].dropFirst()), Int(port) ?? 443)
    }
    let parts = authority.split(separator: ":")
    return parts.first.map { (String($0), parts.count > 1 ? Int(parts[1]) ?? 443 : 443) }
  }
}

extension AsyncHTTPTransport.Options {
  fileprivate var clientConfiguration: HTTPClient.Configuration {
    var tls = TLSConfiguration.makeClientConfiguration()
    // The library would begin with TLS 1.0.
    tls.minimumTLSVersion = .tlsv12
    tls.trust(certificateAuthorities)
    var configuration = HTTPClient.Configuration(
      tlsConfiguration: tls,
      redirectConfiguration: .disallow,
      timeout: .init(connect: TimeAmount(connectTimeout)),
      decompression: .enabled(limit: .size(maximumAnswerBytes)))
    configuration.httpVersion = .http1Only
    // Otherwise a refused connection is reported only when the time for connecting is over.
    configuration.connectionPool.retryConnectionEstablishment = false
    // Shorter than servers keep theirs, so that few requests run into a connection that is being closed.
    configuration.connectionPool.idleTimeout = .seconds(30)
    let limits = AnswerGuard.Limits(bytes: maximumHeadBytes, time: TimeAmount(headTimeout))
    configuration.http1_1ConnectionDebugInitializer = { channel in
      CertificateCheck.check(channel).flatMap { AnswerGuard.install(in: channel, limits) }
    }
    configuration.proxy = proxy.map(HTTPClient.Configuration.Proxy.init)
    return configuration
  }
}

extension HTTPClient.Configuration.Proxy {
  fileprivate init(_ proxy: HTTPProxy) {
    switch proxy.kind {
    case .http:
      let user = proxy.user.map {
        HTTPClient.Authorization.basic(username: $0, password: proxy.password ?? "")
      }
      self = .server(host: proxy.host, port: proxy.port, authorization: user)
    case .socks5: self = .socksServer(host: proxy.host, port: proxy.port)
    }
  }
}

extension HTTPClient.Request {
  fileprivate init(_ request: HTTPRequest, _ body: [UInt8]?) throws {
    guard let url = request.absoluteURL, ["http", "https"].contains(request.scheme?.lowercased()),
      ContactsClient.Configuration.hasUsablePort(url)
    else {
      throw HTTPClientError.invalidURL
    }
    var fields = request.headerFields
    fields[.acceptEncoding] = "gzip"
    try self.init(
      url: url, method: HTTPMethod(rawValue: request.method.rawValue), headers: HTTPHeaders(fields),
      body: body.map { .byteBuffer(ByteBuffer(bytes: $0)) })
    guard request.scheme?.lowercased() == "https" || HTTPProxy.isThisMachine(request.target?.host ?? "")
    else {
      throw ConnectFailure.inClear
    }
  }
}

extension TimeAmount {
  fileprivate init(_ duration: Duration) {
    self = .milliseconds(min(duration.milliseconds, 86_400_000))
  }
}
