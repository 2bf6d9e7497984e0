import HTTPTypes

/// The contacts of a portal: creates, reads, changes and archives them in batches, and says what the portal's schema
/// allows.
///
/// Which part do I need?
/// - Create contacts: ``createBatch(inputs:)``, with at most 100 inputs. Give each a unique
///   `objectWriteTraceID`, or one bad input refuses them all.
/// - Change or archive contacts that exist: ``updateBatch(inputs:)``, ``archiveBatch(ids:)``.
/// - Send bytes that a person has seen before: ``createBatch(_:)``; exactly these bytes go out.
/// - Look up what is stored, or former values: ``readBatch(_:)``.
/// - Find the record to link to: ``search(_:in:)``.
/// - Read any number of records, follow pages, wait rate limits out: ``reader(retrying:pause:)``.
/// - Another HTTP library, or none in a test: your own ``Transport``.
/// - Logging, measuring, waiting: a ``Middleware``; ``LoggingMiddleware`` is one.
///
/// The client never repeats a request by itself, and nothing in this module repeats a write: after a failure, ``ContactsError/requestLeft`` says whether HubSpot may have
/// carried it out. Creating is not idempotent: contacts without an email would be duplicated.
///
/// On its way a request passes, in this order: the middlewares as listed, the one that learns the server's time, the one
/// that adds the token, the transport. An answer comes back the other way, so that no middleware ever sees the token.
///
/// A client is a value that is cheap to copy; all copies share the transport.
public struct ContactsClient: Sendable {
  /// The version of this module, by the rules of semantic versions.
  public static let version = "0.1.0"

  /// What the client was made with.
  public let configuration: Configuration
  /// What the answers so far have told of the server's time.
  public let serverClock: ServerClock
  private let transport: any Transport
  private let middlewares: [any Middleware]

  /// Makes a client. Nothing is sent yet.
  ///
  /// - Parameters:
  ///   - transport: is not shut down by the client; whoever made it does that.
  ///   - middlewares: the first one sees a request first and its answer last.
  public init(
    configuration: Configuration, transport: any Transport, middlewares: [any Middleware] = []
  ) {
    self.configuration = configuration
    self.transport = transport
    serverClock = ServerClock(uptime: configuration.uptime)
    self.middlewares =
      middlewares + [serverClock, AuthorizationMiddleware(token: configuration.token)]
  }

  /// Sends a request and hands back a 2xx answer.
  func send(
    _ endpoint: Endpoint, _ method: HTTPRequest.Method, _ path: String, body: [UInt8]? = nil,
    contentType: String = "application/json"
  ) async throws(ContactsError) -> (HTTPResponse, [UInt8]) {
    let trace = RequestLeftFlag()
    let response: HTTPResponse
    let answer: [UInt8]
    do {
      try Task.checkCancellation()
      (response, answer) = try await pipeline(endpoint, trace)(request(method, path, body, contentType), body)
    } catch {
      throw ContactsError(endpoint, error, requestLeft: trace.requestLeft)
    }
    guard response.status.kind == .successful else {
      throw ContactsError(endpoint, refusal: response, answer)
    }
    return (response, answer)
  }

  private func request(
    _ method: HTTPRequest.Method, _ path: String, _ body: [UInt8]?, _ contentType: String
  ) -> HTTPRequest {
    var fields: HTTPFields = [.accept: "application/json", .userAgent: configuration.userAgent]
    if body != nil { fields[.contentType] = contentType }
    return HTTPRequest(method, baseURL: configuration.baseURL, path: path, headerFields: fields)
  }

  /// The middlewares folded into one function, the first of the list outermost.
  private func pipeline(
    _ endpoint: Endpoint, _ trace: RequestLeftFlag
  ) -> @Sendable (HTTPRequest, [UInt8]?) async throws -> (HTTPResponse, [UInt8]) {
    let transport = transport
    let timeout = configuration.timeout(of: endpoint)
    var next: @Sendable (HTTPRequest, [UInt8]?) async throws -> (HTTPResponse, [UInt8]) = { request, body in
      try await trace.recording { try await transport.send(request, body: body, timeout: timeout) }
    }
    for middleware in middlewares.reversed() {
      next = { [next] request, body in
        try await middleware.intercept(request, body: body, endpoint: endpoint, next: next)
      }
    }
    return next
  }
}
