import AsyncHTTPClient
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
    /// A PEM file with the certificates to trust; nil for those of the system.
    public var certificateAuthorityFile: String?
    /// Where the words of the library go, which reach nobody else; nil for nowhere.
    public var logger: Logger?

    /// Each option has a value that suits HubSpot.
    public init(
      connectTimeout: Duration = .seconds(10), maximumAnswerBytes: Int = 64 << 20,
      maximumHeadBytes: Int = 128 << 10, headTimeout: Duration = .seconds(20),
      certificateAuthorityFile: String? = nil, logger: Logger? = nil
    ) {
      self.connectTimeout = connectTimeout
      self.maximumAnswerBytes = maximumAnswerBytes
      self.maximumHeadBytes = maximumHeadBytes
      self.headTimeout = headTimeout
      self.certificateAuthorityFile = certificateAuthorityFile
      self.logger = logger
    }
  }

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
    let client = client
    Task { try? await client.shutdown() }
  }

  /// Closes the connections. Requests that are under way fail; calling it again does nothing.
  public func shutdown() async {
    isShutDown.store(true, ordering: .releasing)
    try? await client.shutdown()
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
      throw TransportError(
        error, requestLeft: collector.requestLeft, maximumAnswerBytes: options.maximumAnswerBytes)
    }
  }
}

extension AsyncHTTPTransport.Options {
  fileprivate var clientConfiguration: HTTPClient.Configuration {
    var tls = TLSConfiguration.makeClientConfiguration()
    // The library would begin with TLS 1.0.
    tls.minimumTLSVersion = .tlsv12
    if let certificateAuthorityFile { tls.trustRoots = .file(certificateAuthorityFile) }
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
    configuration.http1_1ConnectionDebugInitializer = { AnswerGuard.install(in: $0, limits) }
    return configuration
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
  }
}

extension TimeAmount {
  fileprivate init(_ duration: Duration) {
    self = .milliseconds(min(duration.milliseconds, 86_400_000))
  }
}
